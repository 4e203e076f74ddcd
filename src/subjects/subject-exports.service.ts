import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail, type Purpose } from '../core/audit/audit-trail.js';
import { Problem, Refused } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { ExportSubjectDto, SubjectExportView } from './subject-export.dto.js';
import { exported, exportObjection } from './subject.export.js';
import type { Subject } from './subject.entity.js';
import { SubjectStore } from './subject.store.js';

interface Export extends ExportSubjectDto {
  readonly purpose: Purpose;
}

/** Takes a subject out of the house for one recipient and one use. What is refused leaves its trace as well. */
@Injectable()
export class SubjectExportsService {
  constructor(
    private readonly work: Work,
    private readonly store: SubjectStore,
    private readonly audit: AuditTrail,
  ) {}

  export(officer: Officer, id: string, way: Export): Promise<SubjectExportView> {
    return this.work.as(officer, async (em, now) => {
      const subject = await this.store.get(em, officer, id);
      const refused = exportObjection(subject, way, { reader: officer, now, em });
      await this.record(em, officer, subject, { ...way, refused });
      if (refused) return new Refused(new Problem(refused));
      return exported(subject, way, await this.store.sender(em, subject), now);
    });
  }

  private async record(
    em: EntityManager,
    actor: Officer,
    { id, operationId }: Subject,
    { recipient, use, purpose, refused }: Export & { refused: string | undefined },
  ): Promise<void> {
    const what = { action: 'subject.export', recordType: 'subjects', recordId: id, operationId, purpose };
    const kind = refused ? 'refusal' : 'export';
    await this.audit.write(em, { actor, kind, ...what, details: { recipient, use, ...(refused && { refused }) } });
  }
}
