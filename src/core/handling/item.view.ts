import { holds } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import type { Glance } from '../cases/kinds.js';
import { caseView } from '../cases/view.js';
import { pick } from '../pick.js';
import type { ProblemCode } from '../problems.js';
import type { AnyWorkflow } from '../workflow/workflow.js';
import type { ItemView } from './info-meta.dto.js';
import { heldBack, type Item } from './item.js';

/** What an item carries, as every reader sees it. Whether its content goes with it is `withheldFrom`'s to say. */
export function itemView(workflow: AnyWorkflow, item: Item, glance: Glance): ItemView {
  const origin = pick(item, ['operationId', 'siteId', 'sourceType', 'sourceId', 'collectedOn', 'collectedMethod']);
  const grades = pick(item, ['sourceGrade', 'infoGrade', 'gradeScheme', 'gradeOriginal', 'gradedBy', 'gradedAt']);
  const handling = pick(item, ['handlingCodes', 'h3Text', 'classification', 'releasableTo', 'purposes']);
  const retention = pick(item, ['retentionRule', 'reviewDue', 'retentionDue', 'frozenAt', 'releasedAt']);
  const contains = pick(item, ['containsSpecialCategory', 'containsMinor']);
  const pending = item.pending && {
    ...pick(item.pending, ['id', 'kind', 'proposedBy', 'proposedAt']),
    change: { ...item.pending.change },
  };
  const withheld = withheldFrom(item, glance) ?? null;
  return {
    ...caseView(workflow, item, glance),
    ...origin,
    ...grades,
    ...handling,
    ...retention,
    ...contains,
    pending,
    withheld,
  };
}

const atTheOwner: readonly Role[] = ['handling_officer', 'analyst'];
const inTheOperation: readonly Role[] = ['team_leader', 'operation_coordinator', 'analyst', 'rights_monitor'];
const forTheState: readonly Role[] = ['national_contact_point', 'central_unit_officer'];

/**
 * Why this reader sees that an item is there and not what it says. Its author wrote it. To officers of other states it
 * goes as any information goes; of the owner's own, a data-protection officer supervises without reading.
 */
export function withheldFrom(item: Item, { reader, now }: Omit<Glance, 'em'>): ProblemCode | undefined {
  if (reader.id === item.openedBy) return undefined;
  if (reader.country !== item.ownerCountry) return heldBack(item, { recipient: reader.country, use: 'read' }, now);
  const works =
    holds(reader, atTheOwner, item.ownerAuthorityId) ||
    holds(reader, inTheOperation, item.operationId) ||
    item.namedReaders.includes(reader.id) ||
    (item.releasedAt !== null && holds(reader, forTheState));
  return works ? undefined : 'not_permitted';
}

/** What is withheld is withheld with its files. */
export const showsFiles = (item: Item, glance: Omit<Glance, 'em'>): boolean => withheldFrom(item, glance) === undefined;
