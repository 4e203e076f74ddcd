import { ClockView } from '../clocks/clock.dto.js';
import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { HeardDto, MayBeHeard, TakenDownView } from '../core/exchange/taken-down.dto.js';
import { CodeField, Country, Id, Moment, OneOf, optional, Part, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { itemTypes, lifts, uses, type ItemType, type Lifts, type Use } from './use-permission.codes.js';
import { usePermissionWorkflow, type UsePermissionAction } from './use-permission.workflow.js';

/** What is asked. */
class UseAskedDto {
  /** H1 for proceedings in court, H2 for every other use; of something received also another purpose, or a third state. */
  @OneOf('Lifts', lifts)
  lifts: Lifts;

  @OneOf('PermittedUse', uses)
  use: Use;

  /** The state or body that would use it. */
  @Country()
  recipient: string;

  /** For another purpose: which. */
  @Text(2000, optional)
  newPurpose?: string;

  /** On what law it would be used so. */
  @Text(400, optional)
  legalBasis?: string;

  /** Why it is needed. */
  @Text(2000)
  grounds: string;
}

export class OpenUsePermissionDto extends UseAskedDto {
  @OneOf('ItemType', itemTypes)
  itemType: ItemType;

  @Id()
  itemId: string;
}

/** What a state without account here asks about something that was passed on to it. */
export class RegisterUsePermissionDto extends UseAskedDto {
  /** The transmission item that was passed on. */
  @Id()
  itemId: string;

  /** How it was asked. */
  @Part(() => HeardDto)
  heard: HeardDto;
}

export class GrantDto extends MayBeHeard {
  @Text(2000, optional)
  conditions?: string;

  /** Left out, the permission has no end. */
  @Moment(optional)
  expiresAt?: Date;
}

export class UsePermissionsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  itemId?: string;

  @OneOf('UsePermissionState', stateCodes(usePermissionWorkflow), optional)
  state?: string;

  @Country(optional)
  recipient?: string;
}

export class ActOnUsePermission extends CaseId {
  @OneOf('UsePermissionAction', plainActions(usePermissionWorkflow))
  action: UsePermissionAction;
}

/** A request to an owner, and the answer. */
export class UsePermissionView extends CaseView {
  operationId: string | null;

  @CodeField('ItemType', itemTypes)
  itemType: ItemType;

  itemId: string;

  @CodeField('Lifts', lifts)
  lifts: Lifts;

  @CodeField('PermittedUse', uses)
  use: Use;

  recipient: string;
  /** Of something received: the transmitter’s item, and who holds it. */
  transmissionItemId: string | null;
  holderCountry: string | null;
  holderAuthorityId: string | null;
  instrument: string | null;
  newPurpose: string | null;
  legalBasis: string | null;
  grounds: string;
  conditions: string | null;
  expiresAt: Date | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** How long whoever is asked has to answer, and by whose wish. */
  clock: ClockView | null;
  /** The state that has no account here, if one of the two has none. */
  elsewhere: string | null;
  /** What was taken down for it. */
  takenDown: TakenDownView[];
}
