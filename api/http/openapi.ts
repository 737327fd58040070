import * as z from 'zod';
import type { Endpoint } from '../contract/endpoint.ts';
import { endpoints } from '../contract/endpoints.ts';
import { problemBody, problems, type ProblemCode } from '../contract/problem.ts';

/** What any endpoint may answer besides the problems it names. */
const always: ProblemCode[] = ['bad-request', 'bad-input', 'bad-key', 'too-many', 'unexpected'];

/** A contract as OpenAPI 3.1. `base` is the address below which its paths stand. */
export function openApi(
  base: string,
  version: string,
  list: Endpoint[] = endpoints,
  about: { title: string; description: string } = {
    title: 'Hereabouts',
    description:
      'Community assets near a place. Reads are open; please keep to the rate that the RateLimit header tells. Who needs to ask more often asks an administrator for a key.',
  },
): object {
  return {
    openapi: '3.1.0',
    info: { ...about, version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: base }],
    paths: Object.fromEntries(pathsOf(list)),
    // Each of the three will do: nobody needs a key, which only brings a share of its own.
    security: [{}, { bearer: [] }, { header: [] }],
    components: {
      schemas: { Problem: jsonSchema(problemBody, 'output') },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key, as Authorization: Bearer hereabouts_…',
        },
        header: { type: 'apiKey', in: 'header', name: 'x-api-key', description: 'The same key' },
      },
    },
  };
}

function pathsOf(list: Endpoint[]): [string, object][] {
  const byPath = new Map<string, Record<string, object>>();
  for (const endpoint of list) {
    const path = endpoint.path.replace(/:([a-z]+)/gi, '{$1}');
    byPath.set(path, { ...byPath.get(path), [endpoint.method]: operation(endpoint) });
  }
  return [...byPath];
}

function operation(endpoint: Endpoint): object {
  const codes = [...new Set([...always, ...(endpoint.problems ?? [])])];
  return {
    operationId: `${endpoint.method}${endpoint.path.replace(/[^a-z]+(.)?/gi, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')}`,
    summary: endpoint.summary,
    parameters: [
      ...parameters('path', endpoint.params),
      ...parameters('query', endpoint.query),
      ...(endpoint.method === 'get' ? [] : [onceHeader]),
    ],
    responses: {
      200: {
        description: 'Found',
        content: { 'application/json': { schema: jsonSchema(endpoint.answer, 'output') } },
      },
      ...Object.fromEntries(
        [...new Set(codes.map((code) => problems[code].status))].map((status) => [
          status,
          {
            description: codes
              .filter((code) => problems[code].status === status)
              .map((code) => `${code}: ${problems[code].title}`)
              .join('; '),
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
      ...otherwiseOf(endpoint),
      ...(endpoint.mindsDanger
        ? { 303: { description: 'The words tell of danger: Location says who to ring now' } }
        : {}),
    },
  };
}

/** How a caller that got no answer asks again without doing it twice. */
const onceHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Sent again with the same key and the same body within a day, the request gets the first answer and changes nothing. With another body it is a conflict.',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
};

function otherwiseOf({ otherwise, answer }: Endpoint): object {
  if (!otherwise) return {};
  const content = { 'application/json': { schema: jsonSchema(answer, 'output') } };
  return { [otherwise.status]: { description: otherwise.means, content } };
}

function parameters(place: 'path' | 'query', schema: z.ZodObject | undefined): object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => {
    const several = name in properties && isArray(schema.shape[name]);
    return {
      name,
      in: place,
      required: place === 'path' || (required.includes(name) && !accepts(schema.shape[name], undefined)),
      schema: several ? jsonSchema(schema.shape[name] as z.ZodType, 'output') : property,
      ...(several ? { explode: true, style: 'form' } : {}),
    };
  });
}

const isArray = (schema: unknown) => Array.isArray((schema as z.ZodType).safeParse(undefined).data);
const accepts = (schema: unknown, value: unknown) => (schema as z.ZodType).safeParse(value).success;

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as {
    $schema?: string;
  };
  return rest;
}
