import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import type { DataSubjectRequestView } from './data-subject-request-view.dto.js';
import type { RemedyDto } from './data-subject-request.dto.js';
import { DataSubjectRequestKind } from './data-subject-request.kind.js';
import { DataSubjectRemedies } from './data-subject.remedies.js';

/** Carrying out what was granted, record by record. */
@Injectable()
export class DataSubjectRemediesService {
  constructor(
    private readonly cases: Cases,
    private readonly requests: DataSubjectRequestKind,
    private readonly remedies: DataSubjectRemedies,
  ) {}

  remedy(by: Acting, id: string, form: RemedyDto): Promise<DataSubjectRequestView> {
    return this.cases.act(this.requests.kind, by, {
      id,
      action: 'remedy',
      change: async ({ subject, now }, em) => {
        const finding = await this.remedies.carryOut({ reader: by.officer, em, now }, subject, form);
        Object.assign(finding, { remedy: form.remedy, remediedAt: now });
        await this.requests.store.remedied(em, finding.id, finding);
      },
    });
  }
}
