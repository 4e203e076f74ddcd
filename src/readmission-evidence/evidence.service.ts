import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Work } from '../core/work/work.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { EvidenceCommands } from './evidence.commands.js';
import { draftOf, contentOf } from './evidence.drafts.js';
import type { ContestEvidenceDto, ExamineEvidenceDto, PutEvidenceDto } from './evidence.dto.js';
import type { EvidenceView } from './evidence.view.dto.js';
import type { ReadmissionEvidence } from './evidence.entity.js';
import type { EvidenceAction } from './evidence.workflow.js';

interface At {
  readonly id: string;
  readonly evidenceId: string;
}

/** What is shown of persons, by either side of a case. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly commands: EvidenceCommands,
    private readonly readmissions: ReadmissionReader,
    private readonly work: Work,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, id: string): Promise<EvidenceView[]> {
    return this.work.as(officer, async (em, now) => {
      const readmission = await this.readmissions.get(em, officer, id);
      const rows = await this.commands.store.of(em, officer, readmission);
      await this.audit.write(em, {
        actor: officer,
        kind: 'search',
        action: 'readmission_evidence.list',
        recordType: 'readmission_evidence',
        records: rows.map((row) => row.id),
      });
      return rows.map((row) => this.commands.show(row, { reader: officer, now, em }));
    });
  }

  /** Enters a piece of evidence under an id of the client's choice, or writes one anew that was not shown yet. */
  put(by: Acting, at: At, form: PutEvidenceDto): Promise<EvidenceView> {
    if (by.version !== undefined) return this.act(by, at, 'revise', { change: (row) => contentOf(row, form) });
    return this.commands.open(by, async (glance) => {
      await this.assertNamed(glance, at.id, form);
      return draftOf(glance, await this.readmissions.get(glance.em, glance.reader, at.id), { id: at.evidenceId, form });
    });
  }

  examine(by: Acting, at: At, { authenticity }: ExamineEvidenceDto): Promise<EvidenceView> {
    return this.act(by, at, 'examine', { change: (row) => ({ ...row, authenticity }) });
  }

  contest(by: Acting, at: At, { ground, text }: ContestEvidenceDto): Promise<EvidenceView> {
    return this.act(by, at, 'contest', {
      change: (row) => ({ ...row, contestGround: ground, contestText: text }),
    });
  }

  act(
    by: Acting,
    { id, evidenceId }: At,
    action: EvidenceAction,
    {
      reason,
      change,
    }: { reason?: string | undefined; change?: (row: ReadmissionEvidence) => ReadmissionEvidence } = {},
  ): Promise<EvidenceView> {
    return this.commands.act(by, {
      id: evidenceId,
      action,
      reason,
      change: async ({ subject, actor, now }, em) => {
        if (subject.readmissionId !== id) throw new Problem('not_found');
        if (!change || actor.kind !== 'officer') return;
        Object.assign(subject, change(subject));
        if (action === 'revise') await this.assertNamed({ em, now, reader: actor }, id, subject);
      },
    });
  }

  private async assertNamed(
    { em }: Glance,
    id: string,
    { personId, attachmentId }: Pick<PutEvidenceDto, 'personId' | 'attachmentId'>,
  ): Promise<void> {
    await this.commands.store.personOf(em, id, personId);
    if (attachmentId) await this.commands.store.fileOf(em, id, attachmentId);
  }
}
