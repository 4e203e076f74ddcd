import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Day, Id, OneOf, optional, Pattern, Prose, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { followUpKinds, type FollowUpKind } from './follow-up.codes.js';
import { followUpWorkflow, type FollowUpAction } from './follow-up.workflow.js';

export class OpenFollowUpDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @OneOf('FollowUpKind', followUpKinds)
  kind: FollowUpKind;

  @Text(200)
  title: string;

  @Prose(4000, optional)
  description: string = '';

  /** The case type of the record that it grew out of, as in `evaluation`; with its id. */
  @Pattern(/^[a-z_]{3,40}$/, optional)
  sourceType?: string;

  @Id(optional)
  sourceId?: string;

  /** The authority that it is handed to. */
  @Id()
  authorityId: string;

  @Day()
  dueOn: string;
}

/** To another authority, or with another day. */
export class HandOverFollowUpDto {
  @Id()
  authorityId: string;

  @Day()
  dueOn: string;
}

export class AcceptFollowUpDto {
  /** The officer of the authority who will see to it. */
  @Id(optional)
  assigneeId?: string;
}

export class AssignFollowUpDto {
  @Id()
  assigneeId: string;
}

export class PostponeDto {
  @Day()
  dueOn: string;

  @Text(2000)
  reason: string;
}

export class FinishDto {
  /** What was done, and what came of it. */
  @Text(4000)
  outcome: string;
}

export class FollowUpsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  /** Handed to this authority. */
  @Id(optional)
  addresseeId?: string;

  @Id(optional)
  assigneeId?: string;

  @OneOf('FollowUpKind', followUpKinds, optional)
  kind?: FollowUpKind;

  @OneOf('FollowUpState', stateCodes(followUpWorkflow), optional)
  state?: string;
}

export class ActOnFollowUp extends CaseId {
  @OneOf('FollowUpAction', plainActions(followUpWorkflow))
  action: FollowUpAction;
}

/** A follow-up as its reader may see it. */
export class FollowUpView extends CaseView {
  operationId: string;
  siteId: string | null;

  @CodeField('FollowUpKind', followUpKinds)
  kind: FollowUpKind;

  title: string;
  description: string;
  sourceType: string | null;
  sourceId: string | null;
  addresseeId: string;
  addresseeCountry: string;
  assigneeId: string | null;
  dueOn: string;
  /** How often it has gone up unanswered, and the authority whose chief is asked now. */
  climbed: number;
  waitsAt: string;
  acceptedAt: Date | null;
  acceptedBy: string | null;
  outcome: string | null;
  doneAt: Date | null;
  doneBy: string | null;
  verifiedAt: Date | null;
  verifiedBy: string | null;
}
