import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { carriedOf, contentOf, nothing } from '../core/exchange/passed-on.view.js';
import { keptFrom } from '../core/handling/leaving.js';
import { holds } from '../core/access/actor.js';
import { pick } from '../core/pick.js';
import type { ProblemCode } from '../core/problems.js';
import type { ReceivedItemView } from './received-item.dto.js';
import { custodyOf, type ReceivedItem } from './received-item.entity.js';
import { receivedItemWorkflow } from './received-item.workflow.js';

export function showReceivedItem(item: ReceivedItem, glance: Glance): ReceivedItemView {
  const from = pick(item, ['itemId', 'sourceCountry', 'sourceAuthorityId', 'originalLabel', 'receivedAt']);
  const came = pick(item, ['channel', 'externalRef']);
  const receipt = pick(item, ['receiptAt', 'receiptBy', 'replaces', 'destroyedAt']);
  const ends = pick(item, ['reviewDue', 'reviewRule', 'instrumentEnds', 'purposeEndedAt', 'destroyOn']);
  const held = pick(item, ['restrictedFor', 'holdBasis', 'holdUntil']);
  const withheld = withheldFrom(item, glance) ?? null;
  const content = withheld === null ? contentOf(item) : nothing;
  const view = { ...caseView(receivedItemWorkflow, item, glance), ...carriedOf(item), ...content };
  const permissions = item.permissions.map((granted) =>
    pick(granted, ['lifts', 'use', 'recipient', 'expires', 'conditions', 'newPurpose']),
  );
  return { ...view, ...from, ...came, ...receipt, ...ends, ...held, permissions, withheld };
}

/**
 * Why a reader to whom it was opened by name is not shown what it says: reading it is a way out as any other, once it is
 * beyond the authority that received it (PCC SEE, Art. 31(4)(i); H2).
 */
export function withheldFrom(
  item: ReceivedItem,
  { reader, now }: Pick<Glance, 'reader' | 'now'>,
): ProblemCode | undefined {
  const atHome =
    reader.authorityId === item.ownerAuthorityId ||
    (reader.country === item.ownerCountry && holds(reader, ['central_unit_officer', 'data_protection_officer']));
  const way = { recipient: reader.country, use: 'read', beyond: !atHome } as const;
  const permissions = item.permissions.filter(({ use }) => use === 'read');
  return keptFrom(custodyOf(item), way, permissions, now);
}

export const showsFiles = (item: ReceivedItem, glance: Glance): boolean => withheldFrom(item, glance) === undefined;

/** A frozen copy keeps its files as they came; whoever has taken one down adds the scan. */
export const takesFiles = ({ channel, state }: ReceivedItem): boolean =>
  channel !== null && channel !== 'secure_mail' && (state === 'received' || state === 'in_use');
