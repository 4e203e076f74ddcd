import { CaseId } from '../core/cases/case.dto.js';
import { MayBeHeard } from '../core/exchange/taken-down.dto.js';
import {
  clearable,
  Country,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Pattern,
  Prose,
  Text,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { channels, type Channel } from '../requests/request.codes.js';
import {
  europolCopies,
  routes,
  spontaneousElsewheres,
  spontaneousPurposes,
  type EuropolCopy,
  type SpontaneousElsewhere,
  type SpontaneousPurpose,
  type SpontaneousRoute,
} from './spontaneous-information.codes.js';
import {
  spontaneousInformationWorkflow,
  type SpontaneousInformationAction,
} from './spontaneous-information.workflow.js';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** Its own text names nobody: persons and things are told in its items. */
class SpokenInformationDto {
  @Text(200)
  title: string;

  @OneOf('SpontaneousPurpose', spontaneousPurposes, clearable)
  purpose?: SpontaneousPurpose | null;

  /** Which facts give reason to believe that it is needed there. */
  @Prose(8000)
  facts: string = '';

  /** For what it is needed there. */
  @Prose(4000)
  necessity: string = '';

  /** Whether its items hold personal data. */
  @YesNo()
  personalData: boolean;

  /** Code of the offence: GET /legal-register?kind=offence. */
  @Pattern(CODE, clearable)
  offence?: string | null;

  /** An offence of those for which members of the Union must tell one another. */
  @YesNo(optional)
  seriousOffence: boolean = false;

  /** Whether it reaches across borders; needed for the way through SELEC. */
  @YesNo(clearable)
  transBorder?: boolean | null;

  /** On what personal data leave the Union: a code of the list `transfer_basis`. */
  @Pattern(CODE, clearable)
  transferBasis?: string | null;

  /** Why on that basis: kept in the log of whoever sends, and not told (LED, Art. 37(3), 38(3)). */
  @Text(1000, clearable)
  transferReason?: string | null;

  /** Whoever sends this form says that title, facts and necessity hold no personal data. */
  @YesNo(optional)
  attested: boolean = false;
}

export class OpenSpontaneousInformationDto extends SpokenInformationDto {
  @Country()
  otherCountry: string;

  /** `direct` only where an exception from the copies to the single points of contact is recorded. */
  @OneOf('SpontaneousRoute', routes, optional)
  route: SpontaneousRoute = 'central_units';

  /** Code of the instrument; left out: the one that carries it best. */
  @Pattern(CODE, optional)
  instrument?: string;

  /** Which side has no account here. `owner`: it was told by another channel, and is taken down. */
  @OneOf('SpontaneousElsewhere', spontaneousElsewheres, optional)
  elsewhere?: SpontaneousElsewhere;

  /** The state that tells, where what it tells is taken down for it. */
  @Country(optional)
  tellingCountry?: string;

  /** The authority there that it goes to directly. */
  @Id(optional)
  otherAuthorityId?: string;

  /** Why the single points of contact get no copies: a code of the list `copy_exception`. */
  @Pattern(/^[a-z_]{3,40}$/, optional)
  copyException?: string;
}

export class ReviseSpontaneousInformationDto extends SpokenInformationDto {}

export class AssignDto {
  /** The authority there that it concerns. */
  @Id()
  authorityId: string;
}

export class EuropolCopyDto {
  @OneOf('EuropolCopy', europolCopies)
  decision: EuropolCopy;

  /** For what Europol may use it, where it gets a copy. */
  @Text(500, optional)
  purpose?: string;
}

export class WithholdDto {
  /** Key of a ground of the register. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,59}$/)
  ground: string;

  /** The objective reasons, in words that name nobody. */
  @Text(2000)
  reason: string;
}

/** How it goes: where the other side has no account here, by which channel. */
export class TransmitDto {
  @OneOf('Channel', channels, optional)
  channel?: Channel;

  /** What is on file, where the law asks for something: codes of the list `document`. */
  @Pattern(/^[a-z][a-z0-9_]{1,39}$/, optionalUpTo(20))
  documents?: string[];
}

/** What was told by a state without account here: by which channel, under which reference, and when. */
export class RegisterInformationDto extends MayBeHeard {
  @Moment(optional)
  at?: Date;
}

export class NotNeededDto extends MayBeHeard {
  /** Why it is not needed, in words that name nobody. */
  @Text(2000)
  reason: string;
}

export class SpontaneousInformationQueryDto extends PageQueryDto {
  @OneOf('SpontaneousInformationState', stateCodes(spontaneousInformationWorkflow), optional)
  state?: string;

  @Country(optional)
  ownerCountry?: string;

  @Country(optional)
  otherCountry?: string;
}

export class ActOnSpontaneousInformation extends CaseId {
  @OneOf('SpontaneousInformationAction', plainActions(spontaneousInformationWorkflow))
  action: SpontaneousInformationAction;
}
