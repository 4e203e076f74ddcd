import { Injectable } from '@nestjs/common';
import { Kinds, type Kind } from '../core/cases/kinds.js';
import type { DataSubjectRequestView } from './data-subject-request-view.dto.js';
import type { DataSubjectRequest } from './data-subject-request.entity.js';
import { DataSubjectRequestStore } from './data-subject-request.store.js';
import { showDataSubjectRequest } from './data-subject-request.view.js';
import { dataSubjectRequestWorkflow, type DataSubjectRequestAction } from './data-subject-request.workflow.js';

type State = keyof typeof dataSubjectRequestWorkflow.states;

/** The kind of case that a person's request is: its law, its rows, and what its readers are shown. */
@Injectable()
export class DataSubjectRequestKind {
  readonly kind: Kind<DataSubjectRequest, State, DataSubjectRequestAction, DataSubjectRequestView>;

  constructor(
    readonly store: DataSubjectRequestStore,
    kinds: Kinds,
  ) {
    const law = { workflow: dataSubjectRequestWorkflow, store, view: showDataSubjectRequest };
    this.kind = kinds.add({ ...law, reads: 'data_subject_request.work' });
  }
}
