import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import {
  equipmentKinds,
  holderKinds,
  movementKinds,
  type EquipmentKind,
  type HolderKind,
  type MovementKind,
} from './equipment.codes.js';

export class MovementView {
  id: string;

  @CodeField('MovementKind', movementKinds)
  kind: MovementKind;

  @CodeField('HolderKind', holderKinds, { nullable: true })
  toKind: HolderKind | null;

  toId: string | null;
  at: Date;
  /** Who signed for the side that gave. */
  givenBy: string;
  /** When the other side signed; null while it has not. */
  receivedAt: Date | null;
  receivedBy: string | null;
  note: string | null;
}

/** A piece of equipment as its reader may see it. */
export class EquipmentView extends CaseView {
  operationId: string;
  siteId: string | null;

  @CodeField('EquipmentKind', equipmentKinds)
  kind: EquipmentKind;

  description: string;
  serialNo: string | null;
  quantity: number;
  propertyCountry: string;
  propertyAuthorityId: string;
  fundedBy: string | null;

  @CodeField('HolderKind', holderKinds, { nullable: true })
  holderKind: HolderKind | null;

  holderId: string | null;
  movements: MovementView[];
}
