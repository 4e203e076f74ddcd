import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestKind } from './request.kind.js';
import type { RequestMessage } from './request.message.entity.js';
import { RequestStore, type Meant } from './request.store.js';

/** A request, and everything that the two sides have said to each other about it, the oldest first. */
export interface Correspondence {
  readonly request: CrossBorderRequest;
  readonly messages: readonly RequestMessage[];
}

interface Question<T> {
  readonly id: string;
  /** What the trail calls it. */
  readonly question: string;
  readonly answer: (said: Correspondence, glance: Glance) => Promise<T>;
}

/** Questions for other features: what have the two sides said to each other? */
@Injectable()
export class RequestReader {
  constructor(
    private readonly cases: Cases,
    private readonly requests: RequestKind,
    private readonly store: RequestStore,
  ) {}

  /** For an officer who sees the request; entered in the trail. */
  look<T>(officer: Officer, { id, question, answer }: Question<T>): Promise<T> {
    return this.cases.look(this.requests.kind, officer, {
      id,
      question,
      purpose: 'duty',
      answer: async (request, glance) =>
        answer({ request, messages: await this.store.messagesOf(glance.em, request.id) }, glance),
    });
  }

  /** In a unit of work that is under way. */
  async find(em: EntityManager, actor: Actor, id: string): Promise<Correspondence | undefined> {
    const request = await this.store.find(em, actor, id);
    return request ? { request, messages: await this.store.messagesOf(em, id) } : undefined;
  }

  /** Which request somebody elsewhere means. */
  meant(em: EntityManager, meant: Meant): Promise<string | undefined> {
    return this.store.meant(em, meant);
  }
}
