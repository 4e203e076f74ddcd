import { CaseId } from '../core/cases/case.dto.js';
import { clearable, CodeField, Id, Moment, OneOf, optional, optionalUpTo, Pattern, Text, upTo } from '../core/forms.js';
import { infoGrades, sourceGrades, type InfoGrade, type SourceGrade } from '../core/handling/handling.codes.js';
import { transferCodes, type TransferCode } from '../core/handling/transfer.codes.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { requestRoutes, type RequestRoute } from '../requests/request.codes.js';
import {
  comparisons,
  feedbacks,
  findings,
  hitSides,
  parts,
  priorities,
  refusalGrounds,
  shown,
  type Comparison,
  type Feedback,
  type Finding,
  type HitPart,
  type HitSide,
  type Priority,
  type RefusalGround,
  type Shown,
} from './hit.codes.js';
import { hitWorkflow, type HitAction } from './hit.workflow.js';

export class HitsQueryDto extends PageQueryDto {
  @OneOf('HitState', stateCodes(hitWorkflow), optional)
  state?: string;

  @Id(optional)
  referralId?: string;
}

export class ActOnHit extends CaseId {
  @OneOf('HitAction', plainActions(hitWorkflow))
  action: HitAction;
}

/** Why: of every judgement. */
export class JudgeHitDto {
  @Text(2000)
  reason: string;
}

/** What of the entry is disclosed, and on which conditions. */
export class DiscloseHitDto {
  @OneOf('HitPart', parts, upTo(9))
  parts: HitPart[];

  /** It may be used for this, and for nothing else. */
  @Text(2000)
  purpose: string;

  /** Until when it may be kept. */
  @Moment()
  until: Date;

  @Text(2000, clearable)
  conditions?: string | null;

  /** H0 always applies, and what the legal basis puts on it comes when it goes. */
  @OneOf('TransferCode', transferCodes, optionalUpTo(8))
  codes: TransferCode[] = ['H0'];

  @Text(1000, clearable)
  h3Text?: string | null;

  @OneOf('SourceGrade', sourceGrades)
  sourceGrade: SourceGrade;

  @OneOf('InfoGrade', infoGrades)
  infoGrade: InfoGrade;

  /** How accurate, complete, reliable and recent it is. */
  @Text(2000)
  accuracyNote: string;

  /** Category of the person, where it is about one: GET /legal-register?kind=subject_category. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, clearable)
  subjectCategory?: string | null;
}

export class RefuseHitDto {
  @OneOf('HitRefusalGround', refusalGrounds)
  ground: RefusalGround;

  /** For the owner's own file; the asking side is told the ground. */
  @Text(2000)
  reason: string;
}

/** A request between the two states, made of a hit; what is not said here is filled in from it. */
export class RequestFromHitDto {
  @OneOf('RequestRoute', requestRoutes, optional)
  route: RequestRoute = 'central_units';

  /** What is asked about: a code of the list `subject`. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  subject: string = 'WANTED_PERSON_PROPERTY';

  @Text(2000, clearable)
  facts?: string | null;
}

export class FeedBackDto {
  @OneOf('HitFeedback', feedbacks)
  feedback: Feedback;
}

/** A hit, as far as its reader is told of it. */
export class HitView {
  id: string;
  state: string;
  dueAt: Date | null;
  /** Null where the owner's rule tells that there is a hit, and not whose. */
  ownerAuthorityId: string | null;
  ownerCountry: string | null;
  restricted: boolean;
  openedBy: string;
  openedAt: Date;
  /** Send it as If-Match with the next act. */
  version: number;
  /** What the reader may do to it now. */
  actions: string[];

  /** On which side the reader is. */
  @CodeField('HitSide', hitSides)
  side: HitSide;

  @CodeField('HitShown', shown)
  shown: Shown;

  /** Said with every hit. */
  caution: string;

  /** The asking side's own. */
  referralId: string | null;
  /** The owner's own. */
  entryId: string | null;
  collectionId: string | null;
  askingCountry: string;
  askingAuthorityId: string;

  @CodeField('HitFinding', findings)
  foundBy: Finding;

  @CodeField('HitPriority', priorities)
  priority: Priority;

  /** One of the two is, or may be, under age: for the owner, who has both before them. */
  minor: boolean | null;
  judgedBy: string | null;
  judgedAt: Date | null;
  decidedBy: string | null;
  decidedAt: Date | null;

  @CodeField('HitRefusalGround', refusalGrounds, { nullable: true })
  refusalGround: RefusalGround | null;

  purpose: string | null;
  conditions: string | null;

  @CodeField('TransferCode', transferCodes, upTo(8))
  codes: TransferCode[];

  until: Date | null;
  /** What went with it, for the owner; the copy of it is among the received items of the asking side. */
  itemId: string | null;
  requestId: string | null;

  @CodeField('HitFeedback', feedbacks, { nullable: true })
  feedback: Feedback | null;

  fedBackAt: Date | null;
}

/** One trait of both, side by side. */
export class ComparedRowView {
  trait: string;
  asked: string[];
  /** Empty where the reader is not shown the entry. */
  held: string[];

  @CodeField('HitComparison', comparisons)
  comparison: Comparison;
}

/** What was asked, in the whitelisted fields. */
export class AskedView {
  purposes: string[];
  category: string | null;
  offence: string | null;
}

/** What is held, as far as it is shown. */
export class HeldView {
  kind: string | null;
  category: string | null;
  summary: string | null;
  grounds: string | null;
  measures: string[];
}

/** Whom to contact about a hit. */
export class HitContactView {
  collection: string;
  authorityId: string;
  dutyChannel: string;
}

/** The two side by side, and why they were found alike; each part only as far as the reader is shown it. */
export class HitComparisonView {
  asked: AskedView | null;
  held: HeldView | null;
  contact: HitContactView | null;
  rows: ComparedRowView[];
  /** 0 to 1. */
  score: number | null;
  band: string | null;
  identified: boolean | null;
  /** The explanation in plain sentences. */
  words: string[];
  /** By which version of normaliser and weights. */
  engine: string | null;
  caution: string;
}
