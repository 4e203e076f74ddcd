import { Injectable } from '@nestjs/common';
import { Kinds, type Glance, type Kind } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ConsultationView } from './consultation.dto.js';
import type { Consultation } from './consultation.entity.js';
import { ConsultationStore } from './consultation.store.js';
import { consultationWorkflow, type ConsultationAction } from './consultation.workflow.js';

type State = keyof typeof consultationWorkflow.states;

/** The kind of case that the hearing of a transmitter is. */
@Injectable()
export class ConsultationKind {
  readonly kind: Kind<Consultation, State, ConsultationAction, ConsultationView>;

  constructor(store: ConsultationStore, kinds: Kinds) {
    const law = { workflow: consultationWorkflow, store, view: showConsultation };
    this.kind = kinds.add({ ...law, reads: 'data_subject_consultation.read' });
  }
}

function showConsultation(heard: Consultation, glance: Glance): ConsultationView {
  const asked = pick(heard, ['requestKind', 'askerCountry', 'askerAuthorityId', 'instrument', 'itemIds', 'answerBy']);
  const answered = pick(heard, ['clockRule', 'opinion', 'grounds', 'comment', 'answeredBy', 'answeredAt']);
  const told = pick(heard, ['elsewhere', 'takenDown']);
  return { ...caseView(consultationWorkflow, heard, glance), ...asked, ...answered, ...told };
}
