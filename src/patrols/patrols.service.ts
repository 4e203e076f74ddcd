import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { onDay, whereEqual, withOfficer } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { PatrolDrafts } from './patrol.drafts.js';
import type { PatrolView } from './patrol-view.dto.js';
import type { OpenPatrolDto, PatrolMemberId, PatrolReportDto, PatrolsQueryDto, RevisePatrolDto } from './patrol.dto.js';
import { PatrolStore } from './patrol.store.js';
import { showPatrol } from './patrol.view.js';
import { patrolWorkflow, type PatrolAction } from './patrol.workflow.js';

@Injectable()
export class PatrolsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: PatrolDrafts,
    store: PatrolStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: patrolWorkflow, store, reads: 'patrol.read', view: showPatrol });
  }

  open(by: Acting, form: OpenPatrolDto): Promise<PatrolView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { day, mine, limit, after, count, ...asked }: PatrolsQueryDto): Promise<PageOf<PatrolView>> {
    const where = [
      ...whereEqual(asked),
      ...(day === undefined ? [] : [onDay(day)]),
      ...(mine ? [withOfficer(officer.id)] : []),
    ];
    return this.cases.list(this.kind, officer, { limit, after, count, where });
  }

  get(officer: Officer, id: string): Promise<PatrolView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: RevisePatrolDto): Promise<PatrolView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject, now }, em) => this.drafts.revise({ em, now, reader: by.officer }, subject, form),
    });
  }

  putMember(by: Acting, { id, officerId }: PatrolMemberId): Promise<PatrolView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_member',
      change: ({ subject, now }, em) => this.drafts.put({ em, now, reader: by.officer }, subject, officerId),
    });
  }

  removeMember(by: Acting, { id, officerId }: PatrolMemberId): Promise<PatrolView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_member',
      change: ({ subject, now }, em) => this.drafts.remove({ em, now, reader: by.officer }, subject, officerId),
    });
  }

  report(by: Acting, id: string, form: PatrolReportDto): Promise<PatrolView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'report',
      change: ({ subject, now }) => {
        Object.assign(subject, { report: { ...form }, reportedAt: now, reportedBy: by.officer.id });
      },
    });
  }

  act(by: Acting, id: string, action: PatrolAction, reason?: string): Promise<PatrolView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
