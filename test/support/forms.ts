import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/** The parts of an OpenAPI schema that our own description uses. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  type?: string;
  format?: string;
  enum?: string[];
  pattern?: string;
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly parameters: { name: string; in: string; schema: Schema; required?: boolean }[];
  readonly body: Schema | undefined;
  readonly responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../../../openapi.json'), 'utf8')) as {
  paths: Record<
    string,
    Record<
      string,
      {
        parameters?: Route['parameters'];
        requestBody?: { content: Record<string, { schema: Schema }> };
        responses: Route['responses'];
      }
    >
  >;
  components: { schemas: Record<string, Schema> };
};

/** Every route of the description. */
export const routes: Route[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => ({
    method: method as Route['method'],
    path,
    parameters,
    body: requestBody?.content['application/json']?.schema,
    responses,
  })),
);

export function resolved(schema: Schema): Schema {
  const { $ref, allOf, ...own } = schema;
  if ($ref) return resolved(document.components.schemas[$ref.replace('#/components/schemas/', '')] ?? {});
  if (allOf) return Object.assign({}, ...allOf.map(resolved), own) as Schema;
  return schema;
}

/** A value that the schema accepts: the plainest there is. Every required field, no optional one. */
export function plainest(given: Schema): unknown {
  const schema = resolved(given);
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf) return plainest(schema.oneOf[0] ?? {});
  switch (schema.type ?? 'string') {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, plainest(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return schema.minimum ?? 0;
    case 'boolean':
      return false;
    default:
      return plainText(schema);
  }
}

function plainText({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2026-09-10';
  if (format === 'date-time') return '2026-09-10T08:00:00.000Z';
  if (pattern) return fc.sample(fc.stringMatching(new RegExp(pattern)), 1)[0] ?? '';
  return 'x'.repeat(Math.max(minLength, 1));
}

/** Values that no schema of ours accepts, or only by mistake. */
const oddities: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '‮',
  'x'.repeat(100_000),
  '../../etc/passwd',
  "' or 1=1 --",
  '${7*7}',
  '{{7*7}}',
  '00000000-0000-0000-0000-000000000000',
  '9999999-99-99',
  '2026-02-31',
  'Infinity',
  -1,
  0,
  1.5,
  1e30,
  -1e308,
  Number.MAX_SAFE_INTEGER,
  true,
  false,
  [],
  [null],
  [[]],
  {},
  { $gt: '' },
  { length: 1 },
  { toString: 'x' },
  Array.from({ length: 6000 }, () => 0),
  ['x', 'x'],
  '2026-13-01T00:00:00Z',
  new Date(8.64e15).toISOString(),
  'NaN',
];

/** A body with one thing wrong with it: a field of the wrong kind, missing, unknown, or too much. */
export function spoilt(body: Schema): fc.Arbitrary<unknown> {
  const good = plainest(body) as Record<string, unknown>;
  const names = [
    ...Object.keys(resolved(body).properties ?? {}),
    '__proto__',
    'constructor',
    'id',
    'version',
    'ownerAuthorityId',
  ];
  const odd = fc.oneof(fc.constantFrom(...oddities), fc.jsonValue({ maxDepth: 4 }));
  return fc.oneof(
    fc.tuple(fc.constantFrom(...names), odd).map(([name, value]) => ({ ...good, [name]: value })),
    fc
      .constantFrom(...names)
      .map((missing) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== missing))),
    odd,
  );
}

export const oddText = fc.oneof(
  fc.constantFrom(...oddities.filter((odd) => typeof odd === 'string' || typeof odd === 'number').map(String)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
