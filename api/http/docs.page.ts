import * as z from 'zod';
import type { Endpoint } from '../contract/endpoint.ts';
import { endpoints } from '../contract/endpoints.ts';
import { problems } from '../contract/problem.ts';
import { escape, plainPage } from './plain-page.ts';

/** An asset that exists, so that every example on the page can be followed. */
export type Example = { id: string; slug: string } | null;

/** The documentation, made from the contract: plain HTML that needs no script. */
export function docsPage(nonce: string, example: Example): string {
  const body = `<h1>The Hereabouts API</h1>
<p>Open to read, no key needed; <a href="/api">how to begin, and keys for those who ask often</a>. Addresses stand below <code>/api/v1</code>. Every failure is a <a href="https://www.rfc-editor.org/rfc/rfc9457">problem</a> that names all faults. The same contract for machines: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
<nav aria-label="Endpoints"><ul>${endpoints.map((e) => `<li><a href="#${anchor(e)}">${escape(e.summary)}</a></li>`).join('')}</ul></nav>
${endpoints.map((e) => section(e, example)).join('\n')}
<section id="problems"><h2>Problems</h2>
<table><caption>Codes an answer may carry</caption><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead><tbody>
${Object.entries(problems)
  .map(
    ([code, { status, title }]) =>
      `<tr><th scope="row"><a href="/problems/${code}">${code}</a></th><td>${status}</td><td>${escape(title)}</td></tr>`,
  )
  .join('\n')}
</tbody></table></section>`;
  return plainPage({ nonce, title: 'Hereabouts API', body });
}

/** The address of an endpoint's example, ready to follow; null when the directory is still empty. */
export function exampleAddress(endpoint: Endpoint, example: Example): string | null {
  if (!endpoint.example.includes('{')) return `/api/v1${endpoint.example}`;
  if (!example) return null;
  return `/api/v1${endpoint.example.replace('{first asset}', example.id).replace('{first slug}', example.slug)}`;
}

function section(endpoint: Endpoint, example: Example): string {
  const address = exampleAddress(endpoint, example);
  return `<section id="${anchor(endpoint)}">
<h2>${escape(endpoint.summary)}</h2>
<p><code>${endpoint.method.toUpperCase()} /api/v1${escape(endpoint.path)}</code></p>
${table('In the path', endpoint.params)}${table('In the query', endpoint.query)}
${address ? `<p>Try it: <a href="${escape(address)}">${escape(address)}</a></p>` : ''}
${endpoint.otherwise ? `<p>Status ${endpoint.otherwise.status} with the same answer: ${escape(endpoint.otherwise.means)}.</p>` : ''}<p>May answer: ${['bad-input', ...(endpoint.problems ?? []), 'bad-key', 'too-many'].map((code) => `<a href="/problems/${code}">${code}</a>`).join(', ')}.</p>
</section>`;
}

function table(caption: string, schema: z.ZodObject | undefined): string {
  if (!schema) return '';
  const { properties = {} } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as {
    properties?: Record<string, JsonSchema>;
  };
  const rows = Object.entries(properties)
    .map(
      ([name, property]) =>
        `<tr><th scope="row"><code>${escape(name)}</code></th><td>${escape(shape(property))}</td></tr>`,
    )
    .join('\n');
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">Name</th><th scope="col">What it takes</th></tr></thead><tbody>${rows}</tbody></table>`;
}

type JsonSchema = {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  items?: JsonSchema;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  anyOf?: JsonSchema[];
};

function shape(schema: JsonSchema): string {
  if (schema.items) return `one or more of: ${shape(schema.items)}`;
  if (schema.enum) return schema.enum.join(', ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return schema.anyOf.map(shape).join(' or ');
  const bounds = [
    schema.minimum !== undefined ? `from ${schema.minimum}` : '',
    schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER ? `to ${schema.maximum}` : '',
    schema.maxLength ? `at most ${schema.maxLength} characters` : '',
  ].filter(Boolean);
  return [schema.type === 'object' ? 'degrees, comma-separated' : (schema.type ?? 'text'), ...bounds].join(
    ', ',
  );
}

const anchor = ({ method, path }: Endpoint) => `${method}${path.replace(/[^a-z]+/gi, '-')}`.replace(/-$/, '');
