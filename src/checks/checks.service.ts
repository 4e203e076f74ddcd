import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { CheckDrafts } from './check.drafts.js';
import type { CheckView } from './check-view.dto.js';
import type { ChecksQueryDto, CorrectCheckDto, NameIncidentDto, OpenCheckDto } from './check.dto.js';
import { CheckCorrection } from './check-part.entity.js';
import type { Check } from './check.entity.js';
import { CheckStore } from './check.store.js';
import { showCheck } from './check.view.js';
import { checkWorkflow, type CheckAction } from './check.workflow.js';

@Injectable()
export class ChecksService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: CheckDrafts,
    private readonly store: CheckStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: checkWorkflow, store, reads: 'check.read', view: showCheck });
  }

  open(by: Acting, form: OpenCheckDto): Promise<CheckView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ChecksQueryDto): Promise<PageOf<CheckView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<CheckView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** What it said before is kept with it. */
  correct(by: Acting, id: string, { reason, ...form }: CorrectCheckDto): Promise<CheckView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'correct',
      reason,
      change: async ({ subject, now }, em) => {
        const changes = defined(form);
        const correction = before(subject, Object.keys(changes) as (keyof Check)[], { at: now, by: by.officer.id });
        Object.assign(subject, changes);
        await this.drafts.judge(em, subject, now);
        await this.store.keep(em, correction);
        subject.corrections = [...subject.corrections, correction];
      },
    });
  }

  /** The incident that was expected because force was used: one of the same operation, about force. */
  nameIncident(by: Acting, id: string, { incidentId }: NameIncidentDto): Promise<CheckView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'name_incident',
      change: async ({ subject }, em) => {
        const incident = await this.store.incident(em, incidentId);
        if (incident?.operationId !== subject.operationId)
          throw new Problem('unknown_reference', { field: 'incidentId' });
        if (!incident.forceUsed && incident.type !== 'use_of_force')
          throw new Problem('inconsistent', { field: 'incidentId' });
        Object.assign(subject, { forceIncidentId: incidentId, forceIncidentExpected: false });
      },
    });
  }

  act(by: Acting, id: string, action: CheckAction, reason?: string): Promise<CheckView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

function before(check: Check, fields: readonly (keyof Check)[], { at, by }: { at: Date; by: string }): CheckCorrection {
  const kept = { correctedAt: at, correctedBy: by, before: structuredClone(pick(check, fields)) };
  return Object.assign(new CheckCorrection(), { id: newId(), checkId: check.id, ...kept });
}
