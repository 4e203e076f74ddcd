import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { Problem } from '../core/problems.js';
import { EventStreams } from './event.streams.js';

@Controller('events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  /**
   * Server-sent events, for a client that accepts `text/event-stream`. `inbox` says which items have come or changed, by
   * kind and id, and how much waits in all; it is sent once at the start, and so nothing is missed by who comes back.
   */
  @Get()
  @ApiProduces('text/event-stream')
  @Allow('signed_in')
  open(@Me() officer: Officer, @Headers('accept') accept: string | undefined, @Res() reply: FastifyReply): void {
    if (!accept?.includes('text/event-stream')) throw new Problem('accepts_no_events');
    this.streams.assertRoom(officer);
    reply.hijack();
    reply.raw.writeHead(200, { ...ownHeaders(reply), 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    void this.streams.open(officer, reply.raw);
  }
}

/** What surrounds every answer has been set by now, and is sent along. */
const ownHeaders = (reply: FastifyReply): Record<string, string | string[] | number> =>
  Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | string[] | number
  >;
