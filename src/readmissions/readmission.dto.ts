import {
  clearable,
  Country,
  Day,
  Id,
  Int,
  Moment,
  nullable,
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
import { AGREEMENT_KEY } from '../legal-register/readmission.codes.js';
import {
  irregularities,
  personCategories,
  readmissionElsewheres,
  readmissionProcedures,
  type Irregularity,
  type PersonCategory,
  type ReadmissionElsewhere,
  type ReadmissionProcedure,
} from './readmission.codes.js';
import { readmissionWorkflow } from './readmission.workflow.js';

/** The decision by which somebody has to leave. */
export class ReturnDecisionDto {
  @Text(120)
  ref: string;

  @Text(200)
  authority: string;

  @Day()
  takenOn: string;

  @OneOf('Irregularity', irregularities)
  ground: Irregularity;

  /** Nothing can be lodged against it any more. */
  @YesNo()
  final: boolean;

  /** It may be carried out, although something could still be lodged against it. */
  @YesNo()
  enforceable: boolean;
}

/** How a national of a third state came. */
export class EntryDto {
  @Moment(optional)
  at?: Date;

  @Text(300, optional)
  place?: string;

  @Text(300, optional)
  manner?: string;

  /** The state that they came from directly. */
  @Country(optional)
  directFrom?: string;
}

/** Where and how they were found: what the accelerated procedure depends on. */
export class FoundDto {
  @Moment()
  apprehendedAt: Date;

  /** In the zone of an international airport. */
  @YesNo(optional)
  atAirport: boolean = false;

  /** In a port. */
  @YesNo(optional)
  atPort?: boolean;

  /** From the border line. */
  @Int(0, 1_000_000, nullable)
  distanceMetres: number | null;

  /** That border is the common one. */
  @YesNo()
  commonBorder: boolean;

  /** Came unlawfully and directly from there. */
  @YesNo()
  direct: boolean;
}

/** What an application says. It can be written bit by bit; what is missing is asked for when it is submitted for check. */
export class ReadmissionContentDto {
  /** Key of GET /readmission-agreements; left out, the one that is proposed first. */
  @Pattern(AGREEMENT_KEY, optional)
  agreement?: string;

  /** Why this one, where another is proposed first. */
  @Text(1000, clearable)
  agreementReason?: string | null;

  /** The authority of the other state; left out, the one that the register names for this category. */
  @Id(optional)
  otherAuthorityId?: string;

  /** When it was known that the stay is unlawful. */
  @Moment(clearable)
  knowledgeAt?: Date | null;

  @Moment(clearable)
  apprehendedAt?: Date | null;

  @Text(300, clearable)
  apprehendedPlace?: string | null;

  @Part(() => ReturnDecisionDto, optional)
  decision?: ReturnDecisionDto;

  @Part(() => EntryDto, optional)
  entry?: EntryDto;

  @Part(() => FoundDto, optional)
  found?: FoundDto;

  @Text(4000, clearable)
  observations?: string | null;

  /** An interview is asked for with it. */
  @YesNo(optional)
  interviewRequested?: boolean;

  /** Cases of one family, which are moved by one plan or not at all. */
  @Id(clearable)
  groupId?: string | null;
}

export class OpenReadmissionDto extends ReadmissionContentDto {
  @Country()
  otherCountry: string;

  @OneOf('PersonCategory', personCategories)
  category: PersonCategory;

  @OneOf('ReadmissionProcedure', readmissionProcedures, optional)
  procedure: ReadmissionProcedure = 'standard';

  /** Which side has no account here. `owner`: the application came by another channel and is taken down. */
  @OneOf('ReadmissionElsewhere', readmissionElsewheres, optional)
  elsewhere?: ReadmissionElsewhere;

  /** The requesting state, where its application is taken down for it. */
  @Country(optional)
  requestingCountry?: string;

  /** Only these officers shall see it, besides its author. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class ReviseReadmissionDto extends ReadmissionContentDto {
  @OneOf('PersonCategory', personCategories, optional)
  category?: PersonCategory;

  @OneOf('ReadmissionProcedure', readmissionProcedures, optional)
  procedure?: ReadmissionProcedure;
}

export class ReadmissionsQueryDto extends PageQueryDto {
  @OneOf('ReadmissionState', stateCodes(readmissionWorkflow), optional)
  state?: string;

  @OneOf('ReadmissionProcedure', readmissionProcedures, optional)
  procedure?: ReadmissionProcedure;

  @OneOf('PersonCategory', personCategories, optional)
  category?: PersonCategory;

  /** The requesting state. */
  @Country(optional)
  ownerCountry?: string;

  /** The requested state. */
  @Country(optional)
  otherCountry?: string;

  @Id(optional)
  groupId?: string;

  @Text(40, optional)
  refNo?: string;
}
