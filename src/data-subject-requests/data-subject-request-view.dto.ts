import { ClockView } from '../clocks/clock.dto.js';
import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import {
  channels,
  decisions,
  proofs,
  remedies,
  requestKinds,
  type Channel,
  type Decision,
  type Proof,
  type Remedy,
  type RequestKind,
} from './data-subject-request.codes.js';

/** A record that was found to be about the person. */
export class DataSubjectFindingView {
  id: string;
  recordType: string;
  recordId: string;
  sourceCountry: string | null;
  sourceAuthorityId: string | null;
  instrument: string | null;
  foundAt: Date;

  @CodeField('DataSubjectRemedy', remedies, { nullable: true })
  remedy: Remedy | null;

  remediedAt: Date | null;
}

/** A request, without who made it. */
export class DataSubjectRequestView extends CaseView {
  @CodeField('DataSubjectRequestKind', requestKinds)
  kind: RequestKind;

  @CodeField('DataSubjectChannel', channels)
  channel: Channel;

  instrument: string | null;
  receivedAt: Date;
  answerBy: Date | null;
  clockRule: string | null;
  lateAt: Date | null;

  @CodeField('IdentityProof', proofs, { nullable: true })
  proof: Proof | null;

  identifiedBy: string | null;
  searchedAt: Date | null;

  @CodeField('DataSubjectDecision', decisions, { nullable: true })
  decision: Decision | null;

  grounds: string[];

  reasons: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  answer: string | null;
  answeredAt: Date | null;
  /** The time in which it can be appealed against, once it is answered or late. */
  appeal: ClockView | null;
  appealBy: Date | null;
  appealLapsedAt: Date | null;
  findings: DataSubjectFindingView[];
  /** How many transmitters have yet to be heard before a decision. */
  unheard: number;
}
