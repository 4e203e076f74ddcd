import { CaseId } from '../core/cases/case.dto.js';
import { Country, Id, Int, OneOf, optional, optionalUpTo, Part, Pattern, Text, upTo } from '../core/forms.js';
import { dataPurposes, type DataPurpose } from '../core/handling/handling.codes.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { collectionKinds, tellings, type CollectionKind, type Telling } from './collection.codes.js';
import { collectionWorkflow, type CollectionAction } from './collection.workflow.js';

const MOST_RULES = 60;
const TEN_YEARS = 3650;

/** Who may be told what, and for which purposes. */
export class RuleDto {
  /** A state or agency by its code, or `*`: whoever asks and has no rule of their own. */
  @Pattern(/^([A-Z][A-Z0-9_]{1,15}|[*])$/)
  recipient: string;

  /** One authority of it; its rule goes before that of the whole. */
  @Id(optional)
  authorityId?: string;

  @OneOf('DataPurpose', dataPurposes, upTo(4))
  purposes: DataPurpose[];

  @OneOf('Telling', tellings)
  telling: Telling;
}

/** What is agreed on with the data-protection officer. What is left out stays as it is. */
export class TermsDto {
  /** What others may be checked against it for. */
  @OneOf('DataPurpose', dataPurposes, optionalUpTo(4))
  purposes?: DataPurpose[];

  /** The national law that it is kept on, with the article. */
  @Text(400, optional)
  nationalLaw?: string;

  /** After how many days somebody has to look whether an entry is still needed. */
  @Int(1, TEN_YEARS, optional)
  reviewDays?: number;

  /** For how many days an entry is kept, where it does not say so itself. */
  @Int(1, TEN_YEARS, optional)
  keepDays?: number;

  @Part(() => RuleDto, optionalUpTo(MOST_RULES))
  rules?: RuleDto[];
}

export class RedirectCollectionDto {
  /** Whom to turn to about a hit: an authority of the owner's state. */
  @Id()
  contactAuthorityId: string;

  /** How it is reached at any hour: the channel of an office, not of a person. */
  @Text(200)
  dutyChannel: string;
}

export class OpenCollectionDto extends RedirectCollectionDto {
  @OneOf('CollectionKind', collectionKinds)
  kind: CollectionKind;

  @Text(200)
  title: string;

  @Text(2000)
  description: string;

  @OneOf('DataPurpose', dataPurposes, upTo(4))
  purposes: DataPurpose[];

  /** The national law that it is kept on, with the article. */
  @Text(400)
  nationalLaw: string;

  /** After how many days somebody has to look whether an entry is still needed. */
  @Int(1, TEN_YEARS)
  reviewDays: number;

  /** For how many days an entry is kept, where it does not say so itself. */
  @Int(1, TEN_YEARS)
  keepDays: number;

  /** Nobody is told anything for whom none is written. */
  @Part(() => RuleDto, optionalUpTo(MOST_RULES))
  rules: RuleDto[] = [];
}

export class ReviseCollectionDto extends TermsDto {
  @Text(200, optional)
  title?: string;

  @Text(2000, optional)
  description?: string;

  @Id(optional)
  contactAuthorityId?: string;

  @Text(200, optional)
  dutyChannel?: string;
}

export class CollectionsQueryDto extends PageQueryDto {
  @OneOf('CollectionKind', collectionKinds, optional)
  kind?: CollectionKind;

  @OneOf('CollectionState', stateCodes(collectionWorkflow), optional)
  state?: string;
}

export class TellingQueryDto {
  @Country()
  country: string;

  @Id(optional)
  authorityId?: string;

  @OneOf('DataPurpose', dataPurposes)
  purpose: DataPurpose;
}

export class ActOnCollection extends CaseId {
  @OneOf('CollectionAction', plainActions(collectionWorkflow))
  action: CollectionAction;
}
