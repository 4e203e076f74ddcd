import { CaseView } from '../core/cases/case.dto.js';
import { escortDuties, type EscortDuty } from '../core/exchange/escorts.codes.js';
import { EscortView } from '../core/exchange/escorts.dto.js';
import { TakenDownView } from '../core/exchange/taken-down.dto.js';
import { CodeField, upTo } from '../core/forms.js';
import { Crosses } from '../readmissions/crossing.reader.js';
import {
  transitElsewheres,
  transitFailures,
  transitModes,
  transitRefusals,
  transitRevocations,
  transitSexes,
  type TransitElsewhere,
  type TransitFailure,
  type TransitMode,
  type TransitRefusal,
  type TransitRevocation,
  type TransitSex,
} from './transit.codes.js';

/** Somebody who is brought through; the other side is shown what may cross. */
export class TransitPersonView {
  @Crosses(1)
  id: string;

  @Crosses(1)
  surname: string;

  @Crosses(1)
  givenNames: string;

  @Crosses(1)
  otherNames: string | null;

  @Crosses(1)
  @CodeField('TransitSex', transitSexes)
  sex: TransitSex;

  @Crosses(1)
  bornOn: string;

  @Crosses(1)
  bornAt: string | null;

  @Crosses(1)
  nationality: string;

  @Crosses(4)
  language: string;

  @Crosses(2)
  documentKind: string;

  @Crosses(2)
  documentNo: string;

  @Crosses(2)
  documentExpires: string | null;
}

export class TermView {
  n: number;
  unit: string;
}

/** One parameter of the agreement; what is not sure warns, and decides nothing. */
export class PinnedTermView {
  value: TermView | null;
  sure: boolean;
  article: string | null;
}

export class TransitTermsView {
  registerVersion: number;
  on: string;
  leadTime: PinnedTermView;
  /** Over a weekend; of transits of before, nothing was pinned. */
  leadTimeWeekend?: PinnedTermView;
  reply: PinnedTermView;
  /** So long before the transit at the latest. */
  replyBefore?: PinnedTermView;
  executeWithin: PinnedTermView;
  custodyMax: PinnedTermView;
  notice: PinnedTermView;
  plan: PinnedTermView;
}

/** A transit as its reader may see it. */
export class TransitView extends CaseView {
  refNo: string;
  readmissionId: string | null;
  agreement: string;
  terms: TransitTermsView | null;
  otherCountry: string;
  otherAuthorityId: string | null;
  sentAt: Date | null;

  @CodeField('TransitElsewhere', transitElsewheres, { nullable: true })
  elsewhere: TransitElsewhere | null;

  takenDown: TakenDownView[];

  @CodeField('TransitMode', transitModes)
  mode: TransitMode;

  destination: string;
  through: string[];
  route: string | null;
  entryPoint: string;
  exitPoint: string;
  entersAt: Date;
  leavesAt: Date;
  flights: string[];
  whyNotDirect: string | null;
  onwardAssured: boolean;
  noGroundKnown: boolean;
  assistance: string | null;
  escorts: EscortView[];
  medicalEscort: boolean;

  @CodeField('EscortDuty', escortDuties, upTo(5))
  escortDuties: EscortDuty[];

  persons: TransitPersonView[];

  /** Later than the agreement has it. */
  shortNotice: boolean;
  replyDue: Date | null;
  replySafe: Date | null;
  decidedAt: Date | null;
  escortsAllowed: number | null;
  medicalEscortAsked: boolean | null;
  remarks: string | null;

  @CodeField('TransitRefusal', transitRefusals, { nullable: true })
  refusedOn: TransitRefusal | null;

  executeBy: Date | null;
  notifyBy: Date | null;
  notifiedAt: Date | null;

  @CodeField('TransitRevocation', transitRevocations, { nullable: true })
  revokedOn: TransitRevocation | null;

  obstacle: string | null;
  plan: string | null;
  planMissed: boolean;
  startedAt: Date | null;
  overstayed: boolean;

  @CodeField('TransitFailure', transitFailures, { nullable: true })
  failedOn: TransitFailure | null;

  endedAt: Date | null;

  /** Holds on the readmission case, for its own side: the other one learns only that it does not come. */
  holds: string[];

  /** In a transit no visa for the airport is asked for. */
  airportVisaWaived: boolean;
}
