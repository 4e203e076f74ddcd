import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Officer } from '../access/actor.js';
import { Problem } from '../problems.js';

/** Who sends a command, under which key, and which version of the record they were looking at. */
export interface Acting {
  readonly officer: Officer;
  readonly key: string;
  /** Of method, address and body: a key stands for one command only. */
  readonly fingerprint: string;
  /** From If-Match; undefined where the command changes nothing that was there before. */
  readonly version: number | undefined;
}

/** Everything that writes takes this: the officer, the Idempotency-Key and, where there is one, the version. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Acting => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { officer: Officer }>();
  const { officer, method, url, body, headers } = request;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest('base64url');
  return { officer, key: keyOf(headers['idempotency-key']), fingerprint, version: versionOf(headers['if-match']) };
});

function keyOf(header: string | string[] | undefined): string {
  if (header === undefined) throw new Problem('key_required');
  if (typeof header !== 'string' || !/^[\w-]{8,64}$/.test(header))
    throw new Problem('bad_input', { header: 'Idempotency-Key' });
  return header;
}

function versionOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const [, digits] = /^"(\d{1,9})"$/.exec(header) ?? [];
  if (digits === undefined) throw new Problem('bad_input', { header: 'If-Match' });
  return Number(digits);
}

/** The same command with what came as bytes: a key stands for one command, and so for one content. */
export const withContent = (by: Acting, sha256: string): Acting => ({
  ...by,
  fingerprint: createHash('sha256').update(by.fingerprint).update(sha256).digest('base64url'),
});

/** The version that must have been sent to change a record which exists. */
export function seen({ version }: Acting): number {
  if (version === undefined) throw new Problem('version_required');
  return version;
}
