import { Injectable } from '@nestjs/common';
import { referenceOf } from './complaint.codes.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { Seals } from '../core/crypto/seals.js';
import { pick } from '../core/pick.js';
import type { ReadmissionComplaintView } from './readmission-complaint.dto.js';
import type { ReadmissionComplaint } from './readmission-complaint.entity.js';
import { ReadmissionComplaintStore } from './readmission-complaint.store.js';
import { readmissionComplaintWorkflow } from './readmission-complaint.workflow.js';

/** Everything that the core knows of complaints in readmissions. */
@Injectable()
export class ReadmissionComplaintKind {
  readonly workflow = readmissionComplaintWorkflow;
  readonly reads = 'readmission_complaint.read';
  readonly view;

  constructor(
    readonly store: ReadmissionComplaintStore,
    private readonly seals: Seals,
    kinds: Kinds,
  ) {
    this.view = (complaint: ReadmissionComplaint, glance: Glance) => this.show(complaint, glance);
    kinds.add(this);
  }

  private show(complaint: ReadmissionComplaint, glance: Glance): ReadmissionComplaintView {
    const { content } = complaint;
    return {
      ...caseView(readmissionComplaintWorkflow, complaint, glance),
      reference: referenceOf(complaint.id),
      ...pick(complaint, ['readmissionId', 'complainant', 'subject', 'occurredAt', 'place', 'unitConcerned']),
      ...pick(complaint, ['answerTo', 'language', 'finding', 'examination', 'examinedBy', 'answer']),
      ...pick(complaint, ['answerRoute', 'answeredAt', 'climbed']),
      narrative: content === null ? null : this.seals.open(placeOfComplaint(complaint.id), content),
    };
  }
}

export const placeOfComplaint = (id: string): string => `readmission_complaints.content.${id}`;
