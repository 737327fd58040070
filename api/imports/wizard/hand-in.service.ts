import type { BeginForm } from '../../contract/imports.ts';
import { ProblemError } from '../../contract/problem.ts';
import type { Actor } from '../../infra/actor.ts';
import { newId } from '../../infra/ids.ts';
import type { HeldFileStore } from './held-file.store.ts';
import type { Begun, Wizard } from './wizard.service.ts';

/** More than this is not taken in one go: a hundred thousand rows of a long list have about 32 MB. */
const mostFileBytes = 50_000_000;

/** A file as it comes from a form, piece by piece. `isCut` is asked at its end: it was longer than it may be. */
export type ComingFile = { name: string; chunks: AsyncIterable<Buffer>; isCut: () => boolean };

/** Takes a file from whoever hands it in. Nothing of it is kept where something is wrong. */
export function createHandIn({
  wizard,
  files,
}: {
  wizard: Pick<Wizard, 'importer' | 'sourceFor' | 'begin'>;
  files: HeldFileStore;
}) {
  return {
    mostBytes: mostFileBytes,
    handIn: async (asked: Actor, form: BeginForm, { name, chunks, isCut }: ComingFile): Promise<Begun> => {
      const actor = wizard.importer(asked);
      const source = await wizard.sourceFor(actor, form);
      const fileId = newId();
      try {
        const { bytes, sha256 } = await files.keep(fileId, chunks);
        if (isCut()) throw new ProblemError('too-large', { detail: 'A file may have 50 MB at most.' });
        if (bytes === 0) throw new ProblemError('bad-input', { errors: [{ path: 'file', message: 'Choose a file that is not empty.' }] }); // prettier-ignore
        return await wizard.begin(actor, source, { fileId, fileName: name, from: 'upload', sha256 });
      } catch (error) {
        await files.drop(fileId);
        throw error;
      }
    },
  };
}
