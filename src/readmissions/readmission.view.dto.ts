import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import { Crosses } from './crossing.js';
import {
  irregularities,
  personCategories,
  readmissionChannels,
  readmissionElsewheres,
  readmissionMessageKinds,
  readmissionProcedures,
  type Irregularity,
  type PersonCategory,
  type ReadmissionChannel,
  type ReadmissionElsewhere,
  type ReadmissionMessageKind,
  type ReadmissionProcedure,
} from './readmission.codes.js';

export class ReturnDecisionView {
  @Crosses(4)
  ref: string;

  @Crosses(4)
  authority: string;

  @Crosses(4)
  takenOn: string;

  @CodeField('Irregularity', irregularities)
  @Crosses(4)
  ground: Irregularity;

  @Crosses(4)
  final: boolean;

  @Crosses(4)
  enforceable: boolean;
}

export class ReadmissionEntryView {
  @Crosses(3)
  at: Date | null;

  @Crosses(3)
  place: string | null;

  @Crosses(3)
  manner: string | null;

  @Crosses(3)
  directFrom: string | null;
}

export class FoundView {
  apprehendedAt: Date;
  atAirport: boolean;
  atPort?: boolean;
  distanceMetres: number | null;
  commonBorder: boolean;
  direct: boolean;
}

export class ZoneTestView {
  agreement: boolean;
  inZone: boolean;
  direct: boolean;
  inTime: boolean;
  distanceMetres: number | null;
  atAirport: boolean;
  zone: string | null;
  submitBy: Date | null;
  /** What of the agreement nobody has verified: as long as that is so, it stands against it. */
  toConfirm: string[];
  testedAt: Date;
}

/** What the requesting side has written: of it, the other side reads what has a category. */
export class RequestingPartView {
  @Crosses(4)
  knowledgeAt?: Date | null;

  @Crosses(4)
  apprehendedAt?: Date | null;

  @Crosses(3)
  apprehendedPlace?: string | null;

  @Crosses(4, () => ReturnDecisionView)
  decision?: ReturnDecisionView | null;

  @Crosses(3, () => ReadmissionEntryView)
  entry?: ReadmissionEntryView | null;

  @Crosses(4)
  observations?: string | null;

  found?: FoundView | null;
  agreementReason?: string | null;
  apprehensionId?: string | null;
  /** Whether the accelerated procedure is open, part by part. */
  zoneTest?: ZoneTestView | null;
  groupId?: string | null;
  signedOffBy?: string | null;
  signedOffAt?: Date | null;
  submittedBy?: string | null;
}

export class TakenView {
  personId: string;
  /** The article on which they are taken back. */
  article: string;
  /** Gets a travel document of their own. */
  ownDocument: boolean;
}

export class DecisionOfOtherView {
  outcome: string;
  at: Date;
  /** After the limit had passed. */
  late: boolean;
  taken: TakenView[];
  documentOffice: string | null;
  reasons: string[];
  exception: string | null;
  text: string | null;
  nationalityBelieved: string | null;
  counterEvidence: string | null;
}

/** A readmission as its reader may see it; what is the requesting side's own is left out for the other one. */
export class ReadmissionView extends CaseView {
  refNo: string;
  externalRef: string | null;

  @CodeField('ReadmissionProcedure', readmissionProcedures)
  procedure: ReadmissionProcedure;

  @CodeField('PersonCategory', personCategories)
  category: PersonCategory;

  otherCountry: string;
  otherAuthorityId: string | null;

  @CodeField('ReadmissionElsewhere', readmissionElsewheres)
  elsewhere: ReadmissionElsewhere | null;

  /** Key of the agreement that governs it. */
  agreement: string | null;
  /** The register of law as it was known then goes on governing it. */
  profileKnownAt: Date | null;
  profileVersion: number | null;
  interviewRequested: boolean;
  sentAt: Date | null;
  reachedAt: Date | null;
  clockStartedAt: Date | null;
  /** By which rule the reply is counted from there. */
  clockRule: string | null;
  caseworkerId: string | null;
  extendedAt: Date | null;
  decisionOfOther: DecisionOfOtherView | null;
  silenceRelied: string | null;
  notifiedAt: Date | null;
  escortLeaderId: string | null;
  handedOverAt: Date | null;
  closedAt: Date | null;
  /** The limit that comes next, on the careful count; null where none runs. */
  nextDueAt: Date | null;
  personCount: number;

  /** What the requesting side has written. */
  requesting: RequestingPartView;
}

/** One thing that a side has said. */
export class ReadmissionMessageView {
  id: string;

  @CodeField('ReadmissionMessageKind', readmissionMessageKinds)
  kind: ReadmissionMessageKind;

  side: string;
  text: string | null;
  content: object | null;
  digest: string;

  @CodeField('ReadmissionChannel', readmissionChannels)
  channel: ReadmissionChannel;

  externalRef: string | null;
  registered: boolean;
  saidAt: Date;
  saidBy: string | null;
  recordedAt: Date;
  /** In which state the case was when it came. */
  stateThen: string;
}
