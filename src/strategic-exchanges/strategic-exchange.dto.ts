import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { Governed } from '../core/exchange/governed.dto.js';
import { HeardDto, MayBeHeardWithReason, TakenDownView } from '../core/exchange/taken-down.dto.js';
import {
  CodeField,
  Country,
  Day,
  Id,
  Moment,
  OneOf,
  optional,
  Part,
  Pattern,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { strategicElsewheres, type StrategicElsewhere } from './strategic-exchange.codes.js';
import { strategicExchangeWorkflow, type StrategicExchangeAction } from './strategic-exchange.workflow.js';

const KIND = /^[a-z_]{3,40}$/;
const ARTICLE = /^\d{1,3}(\([0-9a-z]{1,3}\)|[0-9a-z])*$/;

export class RecipientDto {
  @Country()
  country: string;

  /** Where it goes to an authority directly, and not through the units. */
  @Id(optional)
  authorityId?: string;

  /** That state has no account here: it gets it by another channel, and what it does is taken down. */
  @YesNo(optional)
  elsewhere: boolean = false;
}

class StrategicContentDto {
  @Text(200)
  title: string;

  /** About situations, patterns and plans; about nobody in particular. */
  @Text(40_000)
  body: string;

  @Day(optional)
  periodFrom?: string;

  @Day(optional)
  periodTo?: string;

  /** Whoever sends this form says that it holds no personal data. */
  @YesNo(optional)
  attested: boolean = false;
}

export class OpenStrategicExchangeDto extends StrategicContentDto {
  /** A code of the list `strategic_kind`. */
  @Pattern(KIND)
  kind: string;

  /** Which part of its article it rests on, where a state does not apply all of it: 3(2)1(b). */
  @Pattern(ARTICLE, optional)
  article?: string;

  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  instrument?: string;

  /** One case for each. */
  @Part(() => RecipientDto, upTo(12))
  recipients: RecipientDto[];
}

/** Told to one's own state by one that has no account here. */
export class RegisterStrategicExchangeDto extends StrategicContentDto {
  @Country()
  tellingCountry: string;

  /** A code of the list `strategic_kind`. */
  @Pattern(KIND)
  kind: string;

  @Pattern(ARTICLE, optional)
  article?: string;

  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  instrument?: string;

  @Part(() => HeardDto)
  heard: HeardDto;

  /** When it came, where that was before now. */
  @Moment(optional)
  at?: Date;
}

export class ActOnExchangeDto extends MayBeHeardWithReason {}

export class ReviseStrategicExchangeDto extends StrategicContentDto {}

export class AssignExchangeDto {
  @Id()
  authorityId: string;
}

export class StrategicExchangesQueryDto extends PageQueryDto {
  @Pattern(KIND, optional)
  kind?: string;

  @OneOf('StrategicExchangeState', stateCodes(strategicExchangeWorkflow), optional)
  state?: string;

  @Country(optional)
  ownerCountry?: string;

  @Country(optional)
  otherCountry?: string;

  @Id(optional)
  groupId?: string;
}

export class ActOnStrategicExchange extends CaseId {
  @OneOf('StrategicExchangeAction', plainActions(strategicExchangeWorkflow))
  action: StrategicExchangeAction;
}

export class StrategicExchangeView extends CaseView {
  groupId: string;
  ownerUnitId: string | null;
  otherCountry: string;
  otherUnitId: string | null;
  otherAuthorityId: string | null;
  kind: string;
  onArticle: string;
  title: string | null;
  body: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  direct: boolean;

  @CodeField('StrategicElsewhere', strategicElsewheres, { nullable: true })
  elsewhere: StrategicElsewhere | null;

  takenDown: TakenDownView[];
  basis: Governed;
  attestedBy: string | null;
  sentBy: string | null;
  sentAt: Date | null;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
}

/** What was opened together. */
export class StrategicExchangeGroupView {
  id: string;
  items: StrategicExchangeView[];
}
