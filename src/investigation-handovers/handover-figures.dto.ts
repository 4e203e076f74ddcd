import { CodeField, Id } from '../core/forms.js';
import { outcomes, recipientKinds, type Outcome, type RecipientKind } from './investigation-handover.codes.js';

export class HandoverFiguresQueryDto {
  @Id()
  operationId: string;
}

/** Of one recipient: how many hand-overs, and how they stand. */
export class HandoverFigureView {
  @CodeField('HandoverRecipientKind', recipientKinds)
  recipientKind: RecipientKind;

  recipientId: string;
  recipientCountry: string;
  handedOver: number;
  unanswered: number;
  /** Unanswered, and past its day. */
  overdue: number;
  accepted: number;
  declined: number;
  recalled: number;
  withOutcome: number;
  fedBack: number;
}

export class OutcomeFigureView {
  recipientId: string;

  @CodeField('InvestigationOutcome', outcomes)
  outcome: Outcome;

  number: number;
}

/** What became of everything that an operation has handed over, in numbers. */
export class HandoverFiguresView {
  operationId: string;
  recipients: HandoverFigureView[];
  outcomes: OutcomeFigureView[];
}
