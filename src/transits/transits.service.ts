import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { TransitDrafts } from './transit.drafts.js';
import type { OpenTransitDto, PutTransitPersonDto, ReviseTransitDto, TransitsQueryDto } from './transit.dto.js';
import { TransitPerson } from './transit.entity.js';
import { TransitStore } from './transit.store.js';
import type { TransitView } from './transit-view.dto.js';
import { showTransit } from './transit.view.js';
import { transitWorkflow, type TransitAction } from './transit.workflow.js';

/** Bringing persons through a state on their way to the one that admits them. */
@Injectable()
export class TransitsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: TransitStore,
    private readonly drafts: TransitDrafts,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: transitWorkflow, store, reads: 'transit.read', view: showTransit });
  }

  open(by: Acting, form: OpenTransitDto): Promise<TransitView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.opened({ em, now }, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: TransitsQueryDto): Promise<PageOf<TransitView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<TransitView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseTransitDto): Promise<TransitView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }) => this.drafts.revise(subject, form),
    });
  }

  putPerson(by: Acting, id: string, personId: string, form: PutTransitPersonDto): Promise<TransitView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_person',
      change: async ({ subject }, em) => {
        const person = Object.assign(new TransitPerson(), form, { id: personId, transitId: id });
        await this.store.putPerson(em, person);
        subject.persons = [...subject.persons.filter((other) => other.id !== personId), person];
      },
    });
  }

  removePerson(by: Acting, id: string, personId: string): Promise<TransitView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_person',
      change: async ({ subject }, em) => {
        if (!(await this.store.removePerson(em, id, personId))) throw new Problem('not_found');
        subject.persons = subject.persons.filter((other) => other.id !== personId);
      },
    });
  }

  erase(by: Acting, id: string, reason: string): Promise<TransitView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'erase',
      reason,
      change: async (_, em) => {
        if (await this.store.isWatched(em, id)) throw new Problem('matter_open');
        await this.store.forget(em, id);
      },
    });
  }

  act(by: Acting, id: string, action: TransitAction, reason?: string): Promise<TransitView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
