import { CaseId } from '../core/cases/case.dto.js';
import { clearable, Country, Id, Int, Moment, OneOf, optional, optionalUpTo, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { equipmentKinds, holderKinds, type EquipmentKind, type HolderKind } from './equipment.codes.js';
import { equipmentWorkflow, type EquipmentAction } from './equipment.workflow.js';

const MANY = 100_000;

export class OpenEquipmentDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @OneOf('EquipmentKind', equipmentKinds)
  kind: EquipmentKind;

  @Text(300)
  description: string;

  @Text(100, optional)
  serialNo?: string;

  @Int(1, MANY, optional)
  quantity: number = 1;

  /** Whose property it is; one's own authority's, where nothing is said. */
  @Id(optional)
  propertyAuthorityId?: string;

  /** Who paid for it. */
  @Text(200, optional)
  fundedBy?: string;

  /** Keep it to these officers (and yourself), whatever their roles. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class ReviseEquipmentDto {
  @Id(clearable)
  siteId?: string | null;

  @Text(300, optional)
  description?: string;

  @Text(100, clearable)
  serialNo?: string | null;

  @Int(1, MANY, optional)
  quantity?: number;

  @Text(200, clearable)
  fundedBy?: string | null;
}

/** To whom, when, and what is worth noting: its condition, what belongs to it. */
export class HandOverEquipmentDto {
  @OneOf('HolderKind', holderKinds)
  toKind: HolderKind;

  @Id()
  toId: string;

  /** Now, where nothing is said. */
  @Moment(optional)
  at?: Date;

  @Text(1000, optional)
  note?: string;
}

export class DonateDto {
  /** The authority whose it is to be for good. */
  @Id()
  toAuthorityId: string;

  @Moment(optional)
  at?: Date;

  @Text(1000, optional)
  note?: string;
}

export class GiveBackDto {
  @Moment(optional)
  at?: Date;

  @Text(1000, optional)
  note?: string;
}

export class ReportMissingDto {
  @Moment(optional)
  at?: Date;

  /** What is known of how it went missing. */
  @Text(1000)
  reason: string;
}

export class EquipmentQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Country(optional)
  propertyCountry?: string;

  @OneOf('EquipmentKind', equipmentKinds, optional)
  kind?: EquipmentKind;

  @OneOf('EquipmentState', stateCodes(equipmentWorkflow), optional)
  state?: string;
}

export class ActOnEquipment extends CaseId {
  @OneOf('EquipmentAction', plainActions(equipmentWorkflow))
  action: EquipmentAction;
}
