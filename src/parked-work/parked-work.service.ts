import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { ParkedWorkQueryDto, ParkedWorkView } from './parked-work.dto.js';
import { ParkedWorkStore } from './parked-work.store.js';
import { showParkedWork } from './parked-work.view.js';
import { parkedWorkWorkflow, type ParkedWorkAction } from './parked-work.workflow.js';

/** What supervisors and officers do about work that could not be taken. */
@Injectable()
export class ParkedWorkService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: ParkedWorkStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: parkedWorkWorkflow, store, reads: 'parked_work.read', view: showParkedWork });
  }

  list(officer: Officer, { limit, after, count, ...asked }: ParkedWorkQueryDto): Promise<PageOf<ParkedWorkView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ParkedWorkView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** What was photographed; entered in the trail. */
  async photo(officer: Officer, id: string): Promise<Buffer> {
    const answer = (_: unknown, { em }: { em: EntityManager }) => this.store.photo(em, id);
    const photo = await this.cases.look(this.kind, officer, { id, question: 'photo', purpose: 'supervision', answer });
    if (!photo) throw new Problem('not_found');
    return photo;
  }

  /** With a note of the supervisor, or of its officer. */
  send(by: Acting, id: string, action: 'give_back' | 'answer', note: string): Promise<ParkedWorkView> {
    return this.cases.act(this.kind, by, {
      id,
      action,
      change: ({ subject }) => void Object.assign(subject, { note }),
    });
  }

  act(by: Acting, id: string, action: ParkedWorkAction, reason?: string): Promise<ParkedWorkView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
