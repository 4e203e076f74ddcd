import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { codeLists } from '../forms.js';
import { problems } from '../problems.js';
import { asHeader, contentPolicy } from './content-policy.js';
import { allowedRoutes } from './allowed-routes.js';

const ABOUT = `Case management for joint police operations.

Records are read with GET. Everything that writes takes an \`Idempotency-Key\`, and, where it changes a record that exists,
the \`version\` that was seen as \`If-Match\`. Every answer about a case lists the \`actions\` open to its reader now; an act
is \`POST /<cases>/:id/<action>\`. Every refusal is a problem (RFC 9457) with a stable \`code\`. A record that is hidden from
its caller and one that does not exist get the same answer.`;

interface Operation {
  operationId: string;
  parameters?: object[];
  responses: Record<string, object>;
  'x-allow'?: string;
}

/** What the build has read of types and comments; to be awaited before the API can be described. */
export const readTypes = (): Promise<void> => (typesRead ??= loadTypes());

let typesRead: Promise<void> | undefined;

async function loadTypes(): Promise<void> {
  const { default: metadata } = await import('../../metadata.js');
  await SwaggerModule.loadPluginMetadata(metadata);
}

/** The API's description, made from types, comments and code lists. */
export function describe(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder().setTitle('Seecase').setDescription(ABOUT).setVersion('1').addBearerAuth();
  const document = SwaggerModule.createDocument(app, about.addSecurityRequirements('bearer').build());
  addMeanings(document);
  addProblems(document);
  addPermissions(app, document);
  return document;
}

/**
 * A page to browse the API with, and the document itself at /docs-json. Made when somebody first asks for it, and what
 * it is made from is read no sooner: it would take its room in memory for as long as the server runs.
 */
export function serveDocs(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async ({ url }: FastifyRequest, reply: FastifyReply) => {
    if (!url.startsWith('/docs')) return;
    await readTypes();
    // The page to browse with is not ours, and has its styles in itself.
    void reply.header('content-security-policy', asHeader(contentPolicy("'unsafe-inline'")));
  });
  SwaggerModule.setup('docs', app, () => describe(app));
}

/** Each code of each list with what it means. */
function addMeanings(document: OpenAPIObject): void {
  const schemas = document.components?.schemas ?? {};
  for (const [name, codes] of codeLists) {
    const schema = schemas[name];
    if (!schema || '$ref' in schema) continue;
    schema.description = Object.entries(codes)
      .map(([code, meaning]) => `* \`${code}\`: ${meaning}`)
      .join('\n');
  }
}

/** What any route can refuse with, and what writing asks of the caller. */
function addProblems(document: OpenAPIObject): void {
  const list = Object.entries(problems) as [string, readonly [number, string, string?]][];
  document.components = document.components ?? {};
  document.components.schemas = {
    ...document.components.schemas,
    ProblemCode: {
      type: 'string',
      enum: list.map(([code]) => code),
      description: list
        .map(
          ([code, [status, title, article]]) => `* \`${code}\` (${status}): ${title}${article ? ` [${article}]` : ''}`,
        )
        .join('\n'),
    },
    Problem: {
      type: 'object',
      required: ['type', 'status', 'code', 'title'],
      properties: {
        type: { type: 'string' },
        status: { type: 'integer' },
        code: { $ref: '#/components/schemas/ProblemCode' },
        title: { type: 'string', description: 'A sentence for the officer.' },
        article: { type: 'string', description: 'The rule or article that it rests on.' },
        fields: {
          type: 'array',
          items: { type: 'string' },
          description: 'The fields at fault, where the form was wrong.',
        },
      },
    },
  };
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path) as [string, Operation][]) {
      operation.responses.default = {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      };
      if (method !== 'get') operation.parameters = [...(operation.parameters ?? []), ...writing];
    }
  }
}

/** Which permission each route asks for, as `GET /me` lists them: a client need not show what its officer may not call. */
function addPermissions(app: NestFastifyApplication, document: OpenAPIObject): void {
  const allowed = allowedRoutes(app);
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path) as Operation[]) {
      const asked = allowed.get(operation.operationId);
      if (asked) operation['x-allow'] = asked;
    }
}

const writing = [
  {
    name: 'Idempotency-Key',
    in: 'header',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
    description: 'A new one for each command; the same one when a command is sent again. Not needed for signing in.',
  },
  {
    name: 'If-Match',
    in: 'header',
    schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
    description: 'The version that was seen, where a record that exists is changed.',
  },
];
