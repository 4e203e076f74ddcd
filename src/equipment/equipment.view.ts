import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { EquipmentView, MovementView } from './equipment-view.dto.js';
import type { Equipment, EquipmentMovement } from './equipment.entity.js';
import { equipmentWorkflow } from './equipment.workflow.js';

export function showEquipment(equipment: Equipment, glance: Glance): EquipmentView {
  return {
    ...caseView(equipmentWorkflow, equipment, glance),
    ...pick(equipment, ['operationId', 'siteId', 'kind', 'description', 'serialNo', 'quantity', 'fundedBy']),
    ...pick(equipment, ['propertyCountry', 'propertyAuthorityId', 'holderKind', 'holderId']),
    movements: equipment.movements.map(showMovement),
  };
}

const showMovement = (movement: EquipmentMovement): MovementView =>
  pick(movement, ['id', 'kind', 'toKind', 'toId', 'at', 'givenBy', 'receivedAt', 'receivedBy', 'note']);
