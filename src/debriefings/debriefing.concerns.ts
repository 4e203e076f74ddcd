import { Injectable } from '@nestjs/common';
import { ComplaintDesk } from '../complaints/complaint.desk.js';
import type { Glance } from '../core/cases/kinds.js';
import type { ProtectionNeed } from '../protection-referrals/protection-referral.codes.js';
import { ProtectionReferralDesk } from '../protection-referrals/protection-referral.desk.js';
import { SeriousIncidentDesk } from '../serious-incidents/serious-incident.desk.js';
import type { Debriefing } from './debriefing.entity.js';
import { noteNeeds } from './interview.changes.js';

const SOURCE = 'debriefings';

/** What must not wait for the end of an interview, nor depend on it: somebody's need, and somebody's complaint. */
@Injectable()
export class DebriefingConcerns {
  constructor(
    private readonly referrals: ProtectionReferralDesk,
    private readonly incidents: SeriousIncidentDesk,
    private readonly complaints: ComplaintDesk,
  ) {}

  /** Refers what has not been referred yet, at once and in the same unit of work. */
  async refer(subject: Debriefing, noticed: readonly ProtectionNeed[], glance: Glance, urgent = false): Promise<void> {
    const fresh = noticed.filter(
      ({ code }, index) =>
        !subject.needsReferred.includes(code) && noticed.findIndex((need) => need.code === code) === index,
    );
    if (fresh.length === 0) return;
    const { id: sourceId, operationId, siteId } = subject;
    const codes = fresh.map(({ code }) => code);
    noteNeeds(subject, codes);
    const form = { operationId, siteId, sourceType: SOURCE, sourceId, needs: fresh, urgent };
    const { id } = await this.referrals.open(glance, form);
    subject.needsReferred = [...subject.needsReferred, ...codes];
    subject.referralIds = [...subject.referralIds, id];
  }

  /**
   * Drafts the protected report of alleged violence, once for each interview. It says where to look and nothing of
   * what was told: its author completes it.
   */
  async report(subject: Debriefing, { where, unitConcerned }: Allegation, glance: Glance): Promise<void> {
    if (subject.seriousIncidentId) return;
    const { id: sourceId, operationId, siteId, refNo } = subject;
    const { id } = await this.incidents.draft(glance, {
      operationId,
      siteId,
      sourceType: SOURCE,
      sourceId,
      occurredAt: glance.now,
      kind: 'violence_alleged',
      unitConcerned: unitConcerned ?? null,
      narrative: `Interview ${refNo}: violence or a push-back was alleged (${where}).`,
    });
    subject.seriousIncidentId = id;
  }

  /** Hands in the complaint that the interviewee wishes to make, once for each interview, to people who had no part in it. */
  async complain(subject: Debriefing, { words, unitConcerned }: Complaint, glance: Glance): Promise<void> {
    if (subject.complaintId) return;
    const { id: sourceId, operationId, siteId, refNo, language } = subject;
    const { id } = await this.complaints.open(glance, {
      operationId,
      ...(siteId !== null && { siteId }),
      sourceType: SOURCE,
      sourceId,
      complainant: 'interviewee',
      subject: 'other',
      occurredAt: glance.now,
      narrative: words ?? `Interview ${refNo}: the interviewee wishes to complain, and has not said of what.`,
      ...(unitConcerned !== undefined && { unitConcerned }),
      language,
    });
    subject.complaintId = id;
  }
}

export interface Complaint {
  /** What they have said of it, as it was answered or translated; where nothing, complaint officers have to ask. */
  readonly words: string | undefined;
  readonly unitConcerned?: string | undefined;
}

export interface Allegation {
  /** The code of the question, or of the place in the form. */
  readonly where: string;
  readonly unitConcerned?: string | null | undefined;
}
