import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { directions, type Direction } from '../core/exchange/carriers.js';
import { Governed } from '../core/exchange/governed.dto.js';
import { CodeField, Country, Id, OneOf, optional, Pattern, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { passageDuties, stops, type PassageDuty, type Stop } from './passage.codes.js';
import { passageWorkflow, type PassageAction } from './passage.workflow.js';

export class SendBackDto {
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
}

/** The way of something through SELEC, as far as it has come. */
export class PassageView extends CaseView {
  carrierType: string;
  carrierId: string;

  @CodeField('PassageDirection', directions)
  direction: Direction;

  fromCountry: string;
  toCountry: string;
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
