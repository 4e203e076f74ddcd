import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import { Work } from '../core/work/work.js';
import type { AmendmentDto, SectionDto } from './operation.dto.js';
import type { OperationView, PlanView } from './operation-views.dto.js';
import { PlanSection, type Operation } from './operation.entity.js';
import type { PlanSectionCode } from './operation.codes.js';
import { OperationsService } from './operations.service.js';
import { OperationStore } from './operation.store.js';
import { showSections } from './operation.view.js';

/** The plan of an operation: written section by section, signed version by version, amended by agreement. */
@Injectable()
export class OperationPlansService {
  constructor(
    private readonly cases: Cases,
    private readonly work: Work,
    private readonly operations: OperationsService,
    private readonly audit: AuditTrail,
  ) {}

  get(officer: Officer, id: string): Promise<PlanView> {
    const { store } = this;
    return this.work.as(officer, async (em) => {
      const { planVersion, amendmentVersion } = await store.get(em, officer, id);
      const what = { recordType: 'operations', recordId: id, operationId: id };
      await this.audit.write(em, { actor: officer, kind: 'read', action: 'operation_plan.read', ...what });
      return {
        operationId: id,
        planVersion,
        sections: showSections(await store.sections(em, id, planVersion)),
        amendedSections: amendmentVersion ? showSections(await store.sections(em, id, amendmentVersion)) : [],
        amendments: await store.amendments(em, id),
      };
    });
  }

  /** A change of the text voids the signatures under it. */
  write(by: Acting, id: string, code: PlanSectionCode, { text, complete }: SectionDto): Promise<OperationView> {
    return this.cases.act(this.operations.kind, by, {
      id,
      action: 'write_section',
      change: async ({ subject, now }, em) => {
        await this.store.writeSection(em, this.section(subject, by, { code, text, complete, now }));
        subject.completeSections = [
          ...subject.completeSections.filter((other) => other !== code),
          ...(complete ? [code] : []),
        ];
        const unsigned = { signedVersion: null, signedAt: null, signedBy: null };
        subject.participations = subject.participations.map((one) => ({ ...one, ...unsigned }));
      },
    });
  }

  proposeAmendment(by: Acting, id: string, { sections, reason }: AmendmentDto): Promise<OperationView> {
    return this.cases.act(this.operations.kind, by, {
      id,
      action: 'propose_amendment',
      reason,
      change: async ({ subject, now }, em) => {
        const version = subject.planVersion + 1;
        await this.store.copySections(em, id, subject.planVersion, version);
        for (const { code, text } of sections) {
          const section = this.section(subject, by, { code, text, complete: true, now });
          await this.store.writeSection(em, Object.assign(section, { planVersion: version }));
        }
        await this.store.openAmendment(em, { operationId: id, version, reason, by: by.officer.id, at: now });
        subject.amendmentVersion = version;
        subject.participations = subject.participations.map((one) => ({ ...one, agreedVersion: null }));
      },
    });
  }

  private section(operation: Operation, { officer }: Acting, { now, ...content }: Written): PlanSection {
    const { id: operationId, planVersion } = operation;
    return Object.assign(new PlanSection(), content, {
      operationId,
      planVersion,
      writtenBy: officer.id,
      writtenAt: now,
    });
  }

  private get store(): OperationStore {
    return this.operations.kind.store as OperationStore;
  }
}

interface Written {
  readonly code: PlanSectionCode;
  readonly text: string;
  readonly complete: boolean;
  readonly now: Date;
}
