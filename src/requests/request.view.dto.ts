import { ClockView } from '../clocks/clock.dto.js';
import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import { applicabilities } from '../applicability/applicability.codes.js';
import {
  accessibilities,
  channels,
  elsewheres,
  messageKinds,
  messageWays,
  requestRoutes,
  type Accessibility,
  type Channel,
  type Elsewhere,
  type MessageKind,
  type MessageWay,
  type RequestRoute,
} from './request.codes.js';
import { europolCopies, type EuropolCopy } from '../spontaneous-information/spontaneous-information.codes.js';
import { MatterDto, SpokenDto } from './request.dto.js';

const statuses = { ...applicabilities, none: 'The register knows of no basis under that instrument' } as const;

/** What the law says of the request: today while it is written, and as it was from when it was sent. */
export class BasisView {
  /** The version of the register that governs it. */
  registerVersion: number;
  on: string;

  @CodeField('BasisStatus', statuses)
  status: keyof typeof statuses;

  because: string;
  article: string;
  missing: string[];
  toConfirm: string[];
  duties: string[];
  restrictions: string[];
  first: string | null;
  /** Fixed when it was sent: later changes of the register do not reach it. */
  pinned: boolean;
}

export class RefusalView {
  ground: string;
  reasons: string;
  part: string | null;
}

export class ConditionalView {
  ground: string;
  reasons: string;
}

/** A request as its reader may see it. */
export class RequestView extends CaseView {
  refNo: string;
  /** The hit that it follows up. */
  hitId: string | null;
  externalRef: string | null;

  @CodeField('RequestRoute', requestRoutes)
  route: RequestRoute;

  ownerUnitId: string | null;
  otherCountry: string;
  otherUnitId: string | null;
  otherAuthorityId: string | null;
  via: string[];
  sentAt: Date | null;
  reachedAt: Date | null;
  instrument: string;
  instrumentReason: string | null;
  basis: BasisView;
  subject: string;
  offence: string | null;
  urgency: string;
  urgencyReason: string | null;

  @CodeField('Accessibility', accessibilities)
  accessibility: Accessibility | null;

  title: string;
  requested: string;
  purpose: string | null;
  facts: string | null;
  whyHeldThere: string | null;
  linkToPerson: string | null;
  useRestrictions: string | null;
  language: string;
  evidential: boolean;
  personalData: boolean;
  classification: string;
  matter: MatterDto;
  directCondition: string | null;

  copyException: string | null;

  /** What one's own side has decided on a copy for Europol. */
  @CodeField('EuropolCopy', europolCopies, { nullable: true })
  europolCopy: EuropolCopy | null;

  europolPurpose: string | null;

  wishedBy: Date | null;
  spoken: SpokenDto | null;
  confirmedAt: Date | null;

  @CodeField('Elsewhere', elsewheres)
  elsewhere: Elsewhere | null;

  /** The time that runs for the answer. */
  clock: ClockView | null;

  conditions: string | null;
  /** Why it is carried out only under these conditions. */
  conditional: ConditionalView | null;
  refusal: RefusalView | null;
  approvedBy: string | null;
  answeredAt: Date | null;
}

/** One thing that a side has said. */
export class RequestMessageView {
  id: string;

  @CodeField('RequestMessageKind', messageKinds)
  kind: MessageKind;

  side: string;
  text: string | null;
  content: object | null;
  digest: string;

  @CodeField('Channel', channels)
  channel: Channel;

  /** Under the law of the Union: why not over SIENA. */
  channelException: string | null;

  externalRef: string | null;
  registered: boolean;
  /** Whether it has come to the other side: through SELEC it goes from hand to hand. */
  @CodeField('MessageWay', messageWays)
  way: MessageWay;

  saidAt: Date;
  saidBy: string | null;
  recordedAt: Date;
}
