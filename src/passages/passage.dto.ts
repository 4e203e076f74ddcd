import { ClockView } from '../clocks/clock.dto.js';
import { CaseId, CaseView } from '../core/cases/case.dto.js';
import type { Side } from '../core/exchange/between-states.js';
import { directions, type Direction } from '../core/exchange/carriers.js';
import { Governed } from '../core/exchange/governed.dto.js';
import { MayBeHeard, TakenDownView } from '../core/exchange/taken-down.dto.js';
import { CodeField, Country, Id, Moment, OneOf, optional, Pattern, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { passageDuties, passageElsewheres, stops, type PassageDuty, type Stop } from './passage.codes.js';
import { passageWorkflow, type PassageAction } from './passage.workflow.js';

/** One step. Where the state whose step it is has nobody here: what its hands have told of it. */
export class StepDto extends MayBeHeard {
  /** When they took it, where that was before now. */
  @Moment(optional)
  at?: Date;

  /** What they said of it, in words that name nobody. */
  @Text(1000, optional)
  said?: string;
}

export class SendBackDto extends StepDto {
  /** Key of a ground of the register, such as RF_SELEC_HUMAN_RIGHTS; left out where it is none of these. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,59}$/, optional)
  ground?: string;

  /** Why, in words that name nobody. */
  @Text(2000)
  reason: string;
}

export class PassagesQueryDto extends PageQueryDto {
  @Pattern(/^[a-z_]{3,60}$/, optional)
  carrierType?: string;

  @Id(optional)
  carrierId?: string;

  @OneOf('PassageState', stateCodes(passageWorkflow), optional)
  state?: string;

  @Country(optional)
  fromCountry?: string;

  @Country(optional)
  toCountry?: string;
}

export class ActOnPassage extends CaseId {
  @OneOf('PassageAction', plainActions(passageWorkflow))
  action: PassageAction;
}

/** One stop that was reached. */
export class HopView {
  /** `delivered` and `returned` where it ended. */
  stop: string;
  authorityId: string;
  officerId: string;
  at: string;

  /** What was told of it, where it was done by hands that are not here. */
  said?: string;
}

/** The way of something through SELEC, as far as it has come. */
export class PassageView extends CaseView {
  carrierType: string;
  carrierId: string;

  @CodeField('PassageDirection', directions)
  direction: Direction;

  /** The message that it carries, where it is one of several things said about the case. */
  wordId: string | null;

  fromCountry: string;
  toCountry: string;

  /** Which of the two states has nobody here: its steps are registered by the liaison officers of the other. */
  @CodeField('PassageElsewhere', passageElsewheres, { nullable: true })
  elsewhere: Side | null;

  takenDown: TakenDownView[];

  /** How long whoever has it in hand has to pass it on. */
  clock: ClockView | null;
  focalPointOut: string;
  liaisonOut: string;
  liaisonIn: string;
  focalPointIn: string;
  hops: HopView[];
  basis: Governed;
  offence: string | null;
  returnGround: string | null;

  /** Stops that nobody has verified in the register: make sure of the address before you hand it on. */
  @CodeField('PassageStop', stops, upTo(4))
  unverified: Stop[];

  @CodeField('PassageDuty', passageDuties, upTo(4))
  duties: PassageDuty[];

  /** ISO 639-1. */
  language: string;
}
