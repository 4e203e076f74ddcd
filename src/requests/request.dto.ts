import {
  clearable,
  Country,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Text,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import {
  accessibilities,
  elsewheres,
  keptClassifications,
  requestRoutes,
  type Accessibility,
  type Elsewhere,
  type RequestRoute,
} from './request.codes.js';
import { requestWorkflow } from './request.workflow.js';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const WORD = /^[a-z][a-z0-9_]{1,39}$/;

/** What else the law asks about; what is left out is not known. */
export class MatterDto {
  @YesNo(optional)
  extraditable?: boolean;

  /** The offence has an element across borders. */
  @YesNo(optional)
  transBorder?: boolean;

  /** Category of the person whom the data are about: a code of the register. */
  @Pattern(CODE, optional)
  subjectCategory?: string;

  @YesNo(optional)
  underInvestigation?: boolean;

  @YesNo(optional)
  disputedTerritory?: boolean;

  /** On what personal data leave the Union: a code of the list `transfer_basis`. */
  @Pattern(CODE, optional)
  transferBasis?: string;

  /** What is on file: codes of the list `document`. */
  @Pattern(WORD, optionalUpTo(20))
  documents: string[] = [];
}

/** What was asked by word of mouth. */
export class SpokenDto {
  @Moment()
  at: Date;

  /** Office and function of who called; no private name. */
  @Text(200)
  caller: string;

  /** Called back on a number that was known before. */
  @YesNo()
  calledBack: boolean;
}

/** What a request says. It can be written bit by bit; what is missing is asked for when it is submitted. */
class RequestContentDto {
  /** One line; persons are named in transmission items, never here. */
  @Text(200)
  title: string;

  /** What is asked for, as precisely as can be. */
  @Text(4000)
  requested: string;

  /** What for: with the facts and the offence. */
  @Text(2000, clearable)
  purpose?: string | null;

  @Text(4000, clearable)
  facts?: string | null;

  /** Objective reasons why the other state should have it. */
  @Text(2000, clearable)
  whyHeldThere?: string | null;

  /** How the purpose is linked to the persons whom it is about. */
  @Text(2000, clearable)
  linkToPerson?: string | null;

  /** Restrictions on the use of what the request itself says. */
  @Text(1000, clearable)
  useRestrictions?: string | null;

  /** Code of the offence: GET /legal-register?kind=offence. */
  @Pattern(CODE, clearable)
  offence?: string | null;

  @Text(1000, clearable)
  urgencyReason?: string | null;

  @OneOf('Accessibility', accessibilities, clearable)
  accessibility?: Accessibility | null;

  /** Why this instrument, where another goes first between these two. */
  @Text(1000, clearable)
  instrumentReason?: string | null;

  /** When two authorities write to each other directly: a code of the list `direct_condition`. */
  @Pattern(CODE, clearable)
  directCondition?: string | null;

  @Moment(clearable)
  wishedBy?: Date | null;

  /** Why the single points of contact get no copies, case by case: a code of the list `copy_exception`. */
  @Pattern(/^[a-z_]{3,40}$/, clearable)
  copyException?: string | null;
}

export class OpenRequestDto extends RequestContentDto {
  @OneOf('RequestRoute', requestRoutes)
  route: RequestRoute;

  /** The state that is asked. */
  @Country()
  otherCountry: string;

  /** The authority there; left out, its unit finds the competent one. Needed where authorities write to each other directly. */
  @Id(optional)
  otherAuthorityId?: string;

  /** For which authority of one's own state; left out, one's own. */
  @Id(optional)
  ownerAuthorityId?: string;

  /** The instrument that it rests on: GET /legal-bases/applicable says which there are. Left out, the best of them. */
  @Pattern(CODE, optional)
  instrument?: string;

  /** What is asked about: a code of the list `subject`. */
  @Pattern(CODE)
  subject: string;

  /** A code of the list `urgency`. */
  @Pattern(CODE, optional)
  urgency: string = 'NORMAL';

  @Pattern(/^[a-z]{2,3}$/, optional)
  language: string = 'en';

  /** The answer is meant to serve as evidence. */
  @YesNo(optional)
  evidential: boolean = false;

  /** Personal data go with it, or are asked for. */
  @YesNo()
  personalData: boolean;

  @OneOf('KeptClassification', keptClassifications, optional)
  classification: keyof typeof keptClassifications = 'BPL';

  @Part(() => MatterDto, optional)
  matter: MatterDto = new MatterDto();

  @Part(() => SpokenDto, optional)
  spoken?: SpokenDto;

  /** The hit in a collection of the other state that it follows up. */
  @Id(optional)
  hitId?: string;

  /** Which side has no account here. `owner`: the request came by another channel and is taken down. */
  @OneOf('Elsewhere', elsewheres, optional)
  elsewhere?: Elsewhere;

  /** The state that asks, where its request is taken down for it. */
  @Country(optional)
  askingCountry?: string;

  /** Only these officers shall see it, besides its author. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class ReviseRequestDto extends RequestContentDto {
  @Text(200, optional)
  declare title: string;

  @Text(4000, optional)
  declare requested: string;

  @Pattern(CODE, optional)
  urgency?: string;

  @YesNo(optional)
  personalData?: boolean;

  @Pattern(CODE, optional)
  instrument?: string;

  @Part(() => MatterDto, optional)
  matter?: MatterDto;
}

export class RequestsQueryDto extends PageQueryDto {
  @OneOf('RequestState', stateCodes(requestWorkflow), optional)
  state?: string;

  @OneOf('RequestRoute', requestRoutes, optional)
  route?: RequestRoute;

  /** The state that asks. */
  @Country(optional)
  ownerCountry?: string;

  /** The state that is asked. */
  @Country(optional)
  otherCountry?: string;

  @Text(40, optional)
  refNo?: string;
}
