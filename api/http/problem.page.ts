import type { ProblemBody } from '../contract/problem.ts';
import { escape, plainPage } from './plain-page.ts';

/** A problem for somebody at a browser, where no page of the site could be made. */
export function problemPage({ title, detail, errors = [] }: ProblemBody, nonce: string): string {
  const faults = errors.map(
    ({ path, message }) => `<li>${escape(path ? `${path}: ${message}` : message)}</li>`,
  );
  return plainPage({
    nonce,
    title: `${title} – Hereabouts`,
    body: `<h1>${escape(title)}</h1>
${detail ? `<p>${escape(detail)}</p>` : ''}
${faults.length > 0 ? `<ul>${faults.join('')}</ul>` : ''}
<p><a href="/">Go to the first page</a> · <a href="/search">Find something</a></p>
<p><a href="/urgent">If someone is in danger, or you cannot cope, get urgent help now</a></p>`,
  });
}
