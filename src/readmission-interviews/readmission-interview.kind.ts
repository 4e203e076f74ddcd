import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Move } from '../core/workflow/transitions.js';
import type { ReadmissionInterviewView } from './readmission-interview.dto.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import { ReadmissionInterviewMoving } from './readmission-interview.moving.js';
import { ReadmissionInterviewStore } from './readmission-interview.store.js';
import { showReadmissionInterview } from './readmission-interview.view.js';
import { readmissionInterviewWorkflow, type ReadmissionInterviewAction } from './readmission-interview.workflow.js';

type InterviewMove = Omit<Move<ReadmissionInterview, ReadmissionInterviewAction>, 'actor' | 'version'>;

/** The case type, for the services that share it; and how the readmission moves with it. */
@Injectable()
export class ReadmissionInterviewKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    readonly moving: ReadmissionInterviewMoving,
    readonly store: ReadmissionInterviewStore,
    kinds: Kinds,
  ) {
    const law = { workflow: readmissionInterviewWorkflow, store, view: showReadmissionInterview };
    this.kind = kinds.add({ ...law, reads: 'readmission_interview.read', filesBySide: true });
  }

  act(by: Acting, move: InterviewMove): Promise<ReadmissionInterviewView> {
    return this.cases.act(this.kind, by, move);
  }
}
