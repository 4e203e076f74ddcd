import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type { CloseIncidentDto, IncidentLinkDto, IncidentReportDto, IncidentsQueryDto } from './incident-acts.dto.js';
import type { IncidentView } from './incident-view.dto.js';
import type { AssessIncidentDto, OpenIncidentDto, ReviseIncidentDto } from './incident.dto.js';
import { IncidentDrafts } from './incident.drafts.js';
import { IncidentStore } from './incident.store.js';
import { showIncident } from './incident.view.js';
import { incidentWorkflow, type IncidentAction } from './incident.workflow.js';

@Injectable()
export class IncidentsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: IncidentStore,
    private readonly drafts: IncidentDrafts,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: incidentWorkflow, store, reads: 'incident.read', view: showIncident });
  }

  open(by: Acting, form: OpenIncidentDto): Promise<IncidentView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: IncidentsQueryDto): Promise<PageOf<IncidentView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<IncidentView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseIncidentDto): Promise<IncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject }, em) => this.drafts.revise(subject, form, em),
    });
  }

  assess(by: Acting, id: string, form: AssessIncidentDto): Promise<IncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'assess',
      change: ({ subject }) => void Object.assign(subject, defined(form)),
    });
  }

  /** The first report, or one that adds to it. */
  report(by: Acting, id: string, action: 'report' | 'add_report', form: IncidentReportDto): Promise<IncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action,
      change: async ({ subject, now }, em) => {
        const reactionTaken = form.reactionTaken ?? null;
        const made = { id: newId(), first: action === 'report', madeBy: by.officer.id, madeAt: now };
        const report = { ...made, text: form.text, reactionTaken };
        await this.store.addReport(em, id, report);
        subject.reports = [...subject.reports, report];
        subject.reactionTaken = reactionTaken ?? subject.reactionTaken;
      },
    });
  }

  putLink(by: Acting, id: string, otherId: string, { kind }: IncidentLinkDto): Promise<IncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_link',
      change: async ({ subject }, em) => {
        const other = await this.store.find(em, by.officer, otherId);
        if (!other || other.operationId !== subject.operationId || otherId === id)
          throw new Problem('unknown_reference', { field: 'otherId' });
        const link = { incidentId: id, otherId, kind };
        await this.store.putLink(em, link);
        subject.links = [...subject.links.filter((one) => one.incidentId !== id || one.otherId !== otherId), link];
      },
    });
  }

  removeLink(by: Acting, id: string, otherId: string): Promise<IncidentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_link',
      change: async ({ subject }, em) => {
        await this.store.removeLink(em, id, otherId);
        subject.links = subject.links.filter((one) => one.incidentId !== id || one.otherId !== otherId);
      },
    });
  }

  close(by: Acting, id: string, { outcome, reason }: CloseIncidentDto): Promise<IncidentView> {
    const change = ({ subject }: { subject: { outcome: unknown } }) => void Object.assign(subject, { outcome });
    return this.cases.act(this.kind, by, { id, action: 'close', reason, change });
  }

  act(by: Acting, id: string, action: IncidentAction, reason?: string): Promise<IncidentView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
