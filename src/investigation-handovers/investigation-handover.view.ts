import { clockView } from '../clocks/clock.view.js';
import { holds, type Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { HandedItem } from './handed-item.entity.js';
import type { HandedItemView, InvestigationHandoverView } from './investigation-handover-view.dto.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { inTheOperation, keepers, receivers } from './investigation-handover.rules.js';
import { investigationHandoverWorkflow } from './investigation-handover.workflow.js';

/** Who is shown its words and contents: all who see it but those who only supervise data protection. */
export function readsIt(handover: InvestigationHandover, reader: Officer): boolean {
  const { ownerAuthorityId, operationId, ownerCountry, recipientId, unitId } = handover;
  if ([handover.openedBy, handover.assigneeId, ...handover.namedReaders].includes(reader.id)) return true;
  const received = handover.handedAt !== null && holds(reader, receivers, recipientId);
  const serves = reader.country === ownerCountry && holds(reader, inTheOperation, operationId);
  const passesOn = unitId !== null && holds(reader, ['central_unit_officer'], unitId);
  return received || serves || passesOn || holds(reader, keepers, ownerAuthorityId);
}

export function showHandedItem(item: HandedItem): HandedItemView {
  return pick(item, [
    'id',
    'itemType',
    'itemId',
    'handlingCodes',
    'h3Text',
    'classification',
    'digest',
    'changedAt',
    'changedBecause',
  ]);
}

export function showInvestigationHandover(handover: InvestigationHandover, glance: Glance): InvestigationHandoverView {
  const reads = readsIt(handover, glance.reader);
  return {
    ...caseView(investigationHandoverWorkflow, handover, glance),
    ...pick(handover, [
      'operationId',
      'siteId',
      'recipientKind',
      'recipientId',
      'recipientCountry',
      'way',
      'elsewhere',
    ]),
    ...pick(handover, [
      'unitId',
      'purpose',
      'offence',
      'transferBasis',
      'basis',
      'dueOn',
      'climbed',
      'checkedBy',
      'checkedAt',
    ]),
    ...pick(handover, ['handedBy', 'handedAt', 'channel', 'externalReference', 'answeredAt', 'answeredBy']),
    ...pick(handover, ['assigneeId', 'caseReference', 'outcome', 'outcomeAt', 'fedBackAt', 'replaces']),
    ...pick(handover, ['changeUnread', 'noticeOwed']),
    clock: clockView(handover.clock, glance.now),
    title: reads ? handover.title : '–',
    grounds: reads ? handover.grounds : '–',
    declinedFor: reads ? handover.declinedFor : null,
    receiptProof: reads ? handover.receiptProof : null,
    items: handover.items.map((item) => ({ ...showHandedItem(item), ...(!reads && { h3Text: null }) })),
  };
}
