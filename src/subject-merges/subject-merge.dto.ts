import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { Id, OneOf, optional, optionalUpTo, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { subjectMergeWorkflow, type SubjectMergeAction } from './subject-merge.workflow.js';

export class OpenSubjectMergeDto {
  @Id()
  oneId: string;

  /** Of the same kind: a person is no telephone. */
  @Id()
  otherId: string;

  /** Why they are taken for the same: the facts, for those who have to agree. */
  @Text(2000)
  grounds: string;

  /** Kept to these officers from the beginning. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

export class SubjectMergesQueryDto extends PageQueryDto {
  /** Either of the two. */
  @Id(optional)
  subjectId?: string;

  @Id(optional)
  operationId?: string;

  @OneOf('SubjectMergeState', stateCodes(subjectMergeWorkflow), optional)
  state?: string;
}

export class ActOnSubjectMerge extends CaseId {
  @OneOf('SubjectMergeAction', plainActions(subjectMergeWorkflow))
  action: SubjectMergeAction;
}

/** Two subjects that are, or were, taken for the same. */
export class SubjectMergeView extends CaseView {
  oneId: string;
  otherId: string;

  /** Whose the second one is; the first one's owner is the link's. */
  otherAuthorityId: string;
  otherCountry: string;

  /** Null for those who are not shown why, and once it is erased. */
  grounds: string | null;

  /** The owners for whom an officer has agreed, and who has. */
  agreedFor: string[];
  agreedBy: string[];
  decidedAt: Date | null;

  /** How often it went unanswered and was passed on to those above. */
  climbed: number;
  sharedWith: string[];
}
