import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { OpenReportDto, ReviseReportDto } from './report.dto.js';
import type { MonitoringReport } from './report.entity.js';
import type { AnnounceVisitDto } from './visit.dto.js';
import type { MonitoringVisit } from './visit.entity.js';
import { VisitStore } from './visit.store.js';
import { Watched, type About } from './watched.js';

const unanswered = { response: null, respondedBy: null, respondedAt: null, submittedAt: null, climbed: 0 };

/** What a monitor announces and writes, about what they see. */
@Injectable()
export class MonitoringDrafts {
  constructor(
    private readonly watched: Watched,
    private readonly visits: VisitStore,
  ) {}

  async visit({ em }: Unit, officer: Officer, form: AnnounceVisitDto): Promise<Opening<MonitoringVisit>> {
    const { readmissionId = null, transitId = null, returnFlightId = null, ...intended } = form;
    const about = { readmissionId, transitId, returnFlightId };
    const askedAuthorityId = await this.watched.answeredBy(em, officer, about);
    const undone = { answeredBy: null, answeredAt: null, refusals: 0, climbed: 0 };
    return { subject: { ...undone, ...intended, ...about, askedAuthorityId } };
  }

  async report({ em, now }: Unit, officer: Officer, form: OpenReportDto): Promise<Opening<MonitoringReport>> {
    const { readmissionId = null, transitId = null, returnFlightId = null, visitId = null, ...seen } = form;
    const about = { readmissionId, transitId, returnFlightId };
    const askedAuthorityId = await this.watched.answeredBy(em, officer, about);
    assertSeen(form, now);
    await this.assertCaseOfWish(em, officer, about, form);
    const visit = visitId && (await this.visits.find(em, officer, visitId));
    if (visitId && (!visit || !ofTheSame(visit, about) || visit.openedBy !== officer.id))
      throw new Problem('unknown_reference', { field: 'visitId' });
    const { recommendations = null } = form;
    return { subject: { ...unanswered, ...seen, ...about, visitId, recommendations, askedAuthorityId } };
  }

  /** A wish for asylum stops a case: where none is behind what was watched, it is told in a report on that case. */
  async assertCaseOfWish(
    em: EntityManager,
    officer: Officer,
    about: About,
    { asylumWishHeard }: Pick<ReviseReportDto, 'asylumWishHeard'>,
  ): Promise<void> {
    if (asylumWishHeard && (await this.watched.caseOf(em, officer, about)) === null)
      throw new Problem('wish_without_case');
  }
}

/** A visit to one journey says nothing of another. */
const ofTheSame = (visit: MonitoringVisit, about: About): boolean =>
  visit.readmissionId === about.readmissionId &&
  visit.transitId === about.transitId &&
  visit.returnFlightId === about.returnFlightId;

export function assertSeen({ observedFrom, observedTo, phases }: ReviseReportDto, now: Date): void {
  if (phases.length === 0) throw new Problem('bad_input', { fields: ['phases'] });
  if (observedTo < observedFrom || observedTo > now) throw new Problem('inconsistent', { field: 'observedTo' });
}
