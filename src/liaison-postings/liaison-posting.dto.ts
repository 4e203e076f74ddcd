import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { Governed } from '../core/exchange/governed.dto.js';
import {
  clearable,
  CodeField,
  Country,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Pattern,
  Prose,
  Text,
  upTo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { postingTasks, postingTerms, type PostingTask, type PostingTerm } from './liaison-posting.codes.js';
import { liaisonPostingWorkflow, type LiaisonPostingAction } from './liaison-posting.workflow.js';

export class OpenLiaisonPostingDto {
  @Country()
  hostCountry: string;

  /** Code of the instrument; left out: the one that carries it best. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  instrument?: string;

  @OneOf('PostingTerm', postingTerms)
  term: PostingTerm;

  @Moment()
  startsAt: Date;

  /** For a fixed term only. */
  @Moment(optional)
  endsAt?: Date;

  @OneOf('PostingTask', postingTasks, upTo(3))
  tasks: PostingTask[];

  /** Reference of the agreement between the two. */
  @Text(300)
  agreement: string;

  /** What the sending state instructs its officer to do. */
  @Prose(4000)
  sendingInstructions: string;

  /** States whose interests the officer looks after as well; each has to agree. */
  @Country(optionalUpTo(12))
  servedCountries: string[] = [];

  /** States that are told of a posting to a third state. */
  @Country(optionalUpTo(30))
  informedCountries: string[] = [];
}

export class ReviseLiaisonPostingDto {
  @OneOf('PostingTask', postingTasks, optionalUpTo(3))
  tasks?: PostingTask[];

  @Text(300, optional)
  agreement?: string;

  @Prose(4000, optional)
  sendingInstructions?: string;

  @Country(optionalUpTo(30))
  informedCountries?: string[];
}

export class NominateDto {
  /** A liaison officer of the sending state. */
  @Id()
  officerId: string;
}

export class AccreditDto {
  /** Number or reference of the accreditation. */
  @Text(200)
  accreditation: string;

  /** The host's authority with which the officer is posted. */
  @Id(optional)
  hostAuthorityId?: string;

  @Prose(4000, clearable)
  hostInstructions?: string | null;
}

export class InstructDto {
  /** Those of the officer's own side. */
  @Prose(4000)
  instructions: string;
}

export class LiaisonPostingsQueryDto extends PageQueryDto {
  @OneOf('LiaisonPostingState', stateCodes(liaisonPostingWorkflow), optional)
  state?: string;

  @Country(optional)
  hostCountry?: string;

  @Country(optional)
  ownerCountry?: string;

  @Id(optional)
  officerId?: string;
}

export class ActOnLiaisonPosting extends CaseId {
  @OneOf('LiaisonPostingAction', plainActions(liaisonPostingWorkflow))
  action: LiaisonPostingAction;
}

/** A liaison posting as its reader may see it; what each side instructs is for that side and for the officer. */
export class LiaisonPostingView extends CaseView {
  hostCountry: string;
  hostAuthorityId: string | null;
  officerId: string | null;

  @CodeField('PostingTerm', postingTerms)
  term: PostingTerm;

  startsAt: Date;
  endsAt: Date | null;

  @CodeField('PostingTask', postingTasks, upTo(3))
  tasks: PostingTask[];

  agreement: string;
  sendingInstructions: string | null;
  hostInstructions: string | null;
  servedCountries: string[];
  servedAgreed: string[];
  informedCountries: string[];
  basis: Governed;
  accreditation: string | null;
  accreditedAt: Date | null;
  accreditedBy: string | null;
  tookUpAt: Date | null;
  endedAt: Date | null;

  /** What the officer follows while it is active. */
  pairs: string[];
}
