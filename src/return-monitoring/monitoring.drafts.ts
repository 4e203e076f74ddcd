import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { OpenReportDto, ReviseReportDto } from './report.dto.js';
import type { MonitoringReport } from './report.entity.js';
import type { AnnounceVisitDto } from './visit.dto.js';
import type { MonitoringVisit } from './visit.entity.js';
import { VisitStore } from './visit.store.js';

const unanswered = { response: null, respondedBy: null, respondedAt: null, submittedAt: null, climbed: 0 };

/** What a monitor announces and writes, about a case that they see, and which authority of their own state answers it. */
@Injectable()
export class MonitoringDrafts {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly visits: VisitStore,
  ) {}

  async visit({ em }: Unit, officer: Officer, form: AnnounceVisitDto): Promise<Opening<MonitoringVisit>> {
    const askedAuthorityId = await this.asked(em, officer, form.readmissionId);
    const undone = { answeredBy: null, answeredAt: null, refusals: 0, climbed: 0 };
    return { subject: { ...undone, ...form, askedAuthorityId } };
  }

  async report({ em, now }: Unit, officer: Officer, form: OpenReportDto): Promise<Opening<MonitoringReport>> {
    const { readmissionId, visitId = null, recommendations = null, ...seen } = form;
    const askedAuthorityId = await this.asked(em, officer, readmissionId);
    assertSeen(form, now);
    const visit = visitId && (await this.visits.find(em, officer, visitId));
    if (visitId && (!visit || visit.readmissionId !== readmissionId || visit.openedBy !== officer.id))
      throw new Problem('unknown_reference', { field: 'visitId' });
    return { subject: { ...unanswered, ...seen, readmissionId, visitId, recommendations, askedAuthorityId } };
  }

  /** The authority on the monitor's own side: no state answers to the monitors of another. */
  private async asked(em: EntityManager, officer: Officer, readmissionId: string): Promise<string> {
    const readmission = await this.readmissions.get(em, officer, readmissionId);
    const { ownerCountry, ownerAuthorityId, otherAuthorityId } = readmission;
    const asked = officer.country === ownerCountry ? ownerAuthorityId : otherAuthorityId;
    if (asked === null) throw new Problem('nobody_to_ask');
    return asked;
  }
}

export function assertSeen({ observedFrom, observedTo, phases }: ReviseReportDto, now: Date): void {
  if (phases.length === 0) throw new Problem('bad_input', { fields: ['phases'] });
  if (observedTo < observedFrom || observedTo > now) throw new Problem('inconsistent', { field: 'observedTo' });
}
