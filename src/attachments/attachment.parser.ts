import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../core/problems.js';

export const BINARY = 'application/octet-stream';
/** The addresses at which bytes come in. */
const routes = new Set(['/attachments/:id/file']);

export const takesBytesAt = (route: string): void => void routes.add(route);

/** Lets bytes come in at the addresses that take them, and leaves them unread: whoever is called there reads and bounds them. */
@Injectable()
export class AttachmentParser implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    // A worker serves no requests.
    const { httpAdapter } = this.host as Partial<HttpAdapterHost>;
    if (!httpAdapter) return;
    const server = httpAdapter.getInstance<FastifyInstance>();
    server.addContentTypeParser(BINARY, (request, _payload, done) => {
      const here = request.method === 'PUT' && routes.has(request.routeOptions.url ?? '');
      done(here ? null : new Problem('wrong_media_type'));
    });
  }
}
