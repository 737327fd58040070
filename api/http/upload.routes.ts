import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import { Router, type Request } from 'express';
import { beginForm } from '../contract/imports.ts';
import { faultsOf, isProblem, ProblemError } from '../contract/problem.ts';
import type { Actor } from '../infra/actor.ts';
import type { BeginForm } from '../contract/imports.ts';
import { admissionOf, callerOf } from './who-asks.ts';

type HandIn = (
  actor: Actor,
  form: BeginForm,
  file: { name: string; chunks: AsyncIterable<Buffer>; isCut: () => boolean },
) => Promise<{ id: string }>;

/**
 * Where the form with a file goes: it is far longer than other forms may be, so it is read piece by piece and never held.
 * What it is told stands on the page that it came from.
 */
export function uploadRoutes({ handIn, mostBytes }: { handIn: HandIn; mostBytes: number }): Router {
  const router = Router();
  router.post('/import/file', async (request, response) => {
    const admission = admissionOf(response, 'import-listings');
    if (admission === 'sign-in') return response.redirect(303, '/sign-in?to=%2Fimport');
    if (admission !== 'come-in') throw new ProblemError('not-found');
    try {
      const { id } = await receive(request, mostBytes, (form, file) =>
        handIn(callerOf(response), form, file),
      );
      response.redirect(303, `/import/${id}`);
    } catch (error) {
      const fault = faultIn(error);
      if (!fault) throw error;
      // What is left of a file that is too long is not waited for.
      response.setHeader('Connection', 'close').redirect(303, `/import?fault=${fault}`);
    }
  });
  return router;
}

async function receive(
  request: Request,
  mostBytes: number,
  take: (form: BeginForm, file: Parameters<HandIn>[2]) => Promise<{ id: string }>,
): Promise<{ id: string }> {
  if (!/^multipart\/form-data/i.test(request.headers['content-type'] ?? ''))
    throw new ProblemError('unsupported-media');
  if (Number(request.headers['content-length'] ?? 0) > mostBytes + 100_000) throw new ProblemError('too-large');
  const fields: Record<string, string> = {};
  let taking: Promise<{ id: string }> | null = null;
  let open: BusboyFileStream | null = null;
  const form = new Busboy({
    headers: request.headers as { 'content-type': string },
    limits: { fileSize: mostBytes, files: 1, fields: 5, fieldSize: 2_000, parts: 8 },
  });
  form.on('field', (name, value) => (fields[name] = value));
  form.on('file', (name, chunks, fileName) => {
    const parsed = beginForm.safeParse(fields);
    if (name !== 'file' || !fileName || !parsed.success) {
      taking = Promise.reject(new ProblemError('bad-input', { errors: parsed.success ? [{ path: 'file', message: 'Choose a file.' }] : faultsOf(parsed.error) }));
      taking.catch(() => {});
      return void chunks.resume();
    }
    open = chunks;
    taking = take(parsed.data, { name: fileName, chunks, isCut: () => chunks.truncated });
    // Told below; until then the rest of the form is read.
    taking.catch(() => chunks.resume());
  });
  try {
    await pipeline(request, form);
  } catch (error) {
    (open as BusboyFileStream | null)?.destroy(error as Error);
    await (taking as Promise<unknown> | null)?.catch(() => {});
    throw new ProblemError('bad-request', { detail: 'The form broke off.', cause: error });
  }
  if (!taking) throw new ProblemError('bad-input', { errors: [{ path: 'file', message: 'Choose a file.' }] });
  return taking;
} // prettier-ignore

/** Which of the page's own sentences says what is wrong. */
function faultIn(error: unknown): string | null {
  if (!isProblem(error)) return null;
  if (error.code === 'too-large') return 'large';
  if (error.code === 'unsupported-media' || error.code === 'bad-request') return 'broken';
  if (error.code !== 'bad-input') return null;
  const [first] = error.errors ?? [];
  if (first?.path === 'file') return 'file';
  return first?.message.includes('already') ? 'taken' : 'name';
}
