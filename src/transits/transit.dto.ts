import { CaseId } from '../core/cases/case.dto.js';
import { EscortDto } from '../core/exchange/escorts.dto.js';
import { FLIGHT_NO } from '../core/exchange/flight-no.js';
import {
  clearable,
  Country,
  Day,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Prose,
  Text,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  transitElsewheres,
  transitModes,
  transitSexes,
  type TransitElsewhere,
  type TransitMode,
  type TransitSex,
} from './transit.codes.js';
import { transitWorkflow, type TransitAction } from './transit.workflow.js';

/** How they are to be brought through: what can still be changed before it is asked for. */
export class TransitRouteDto {
  @OneOf('TransitMode', transitModes)
  mode: TransitMode;

  /** The state that admits them in the end. */
  @Country()
  destination: string;

  /** Further states that they are brought through. */
  @Country(optionalUpTo(6))
  through: string[] = [];

  @Text(1000, optional)
  route?: string;

  @Text(80)
  entryPoint: string;

  @Text(80)
  exitPoint: string;

  @Moment()
  entersAt: Date;

  @Moment()
  leavesAt: Date;

  @Pattern(FLIGHT_NO, optionalUpTo(6))
  flights: string[] = [];

  /** Why they cannot be brought to their destination directly. */
  @Text(1000, optional)
  whyNotDirect?: string;

  @YesNo(optional)
  onwardAssured: boolean = false;

  @YesNo(optional)
  noGroundKnown: boolean = false;

  /** What the requested state is asked to see to; health only as far as care on the way needs it. */
  @Text(1000, optional)
  assistance?: string;

  @Part(() => EscortDto, optionalUpTo(20))
  escorts: EscortDto[] = [];

  @YesNo(optional)
  medicalEscort: boolean = false;
}

export class OpenTransitDto extends TransitRouteDto {
  /** One's own readmission case that is carried out this way. */
  @Id(optional)
  readmissionId?: string;

  /** Key of the agreement in the register of law. */
  @Pattern(/^[A-Z][A-Z0-9_/-]{1,59}$/)
  agreement: string;

  @Country()
  otherCountry: string;

  /** Which of its authorities is competent; left out where the register says it. */
  @Id(optional)
  otherAuthorityId?: string;

  @OneOf('TransitElsewhere', transitElsewheres, optional)
  elsewhere?: TransitElsewhere;

  /** Where the requesting state has no account: which one it is, and which of its authorities. */
  @Country(optional)
  askingCountry?: string;

  @Id(optional)
  ownerAuthorityId?: string;
}

export class ReviseTransitDto extends TransitRouteDto {}

export class PutTransitPersonDto {
  @Text(80)
  surname: string;

  @Text(120)
  givenNames: string;

  @Text(200, clearable)
  otherNames: string | null = null;

  @OneOf('TransitSex', transitSexes)
  sex: TransitSex;

  @Day()
  bornOn: string;

  @Text(120, clearable)
  bornAt: string | null = null;

  @Country()
  nationality: string;

  @Pattern(/^[a-z]{2,3}$/)
  language: string;

  @Text(60)
  documentKind: string;

  @Text(40)
  documentNo: string;

  @Day(clearable)
  documentExpires: string | null = null;
}

export class TransitPersonId extends CaseId {
  @Id()
  personId: string;
}

export class TransitsQueryDto extends PageQueryDto {
  @OneOf('TransitState', stateCodes(transitWorkflow), optional)
  state?: string;

  @Country(optional)
  ownerCountry?: string;

  @Country(optional)
  otherCountry?: string;

  @Country(optional)
  destination?: string;

  @Id(optional)
  readmissionId?: string;
}

export class ActOnTransit extends CaseId {
  @OneOf('TransitAction', plainActions(transitWorkflow))
  action: TransitAction;
}

/** Why what identified somebody is erased. */
export class EraseTransitDto {
  @Prose(2000)
  reason: string;
}
