import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems.js';
import { purposes, type Purpose } from './audit-trail.js';

const described = ApiHeader({
  name: 'X-Purpose',
  required: false,
  description: 'What it is read for, kept in the trail; `duty` where nothing is said.',
  schema: { type: 'string', enum: Object.keys(purposes) },
});

function describe(controller: object, route: string | symbol | undefined): void {
  if (route === undefined) return;
  const method = Object.getOwnPropertyDescriptor(controller, route);
  if (method) described(controller, route, method);
}

/** What the officer reads it for, from X-Purpose: for routes that show persons. */
export const ReadFor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Purpose => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['x-purpose'];
    if (header === undefined) return 'duty';
    if (typeof header !== 'string' || !Object.hasOwn(purposes, header))
      throw new Problem('bad_input', { header: 'X-Purpose' });
    return header as Purpose;
  },
  [describe],
);
