import { holds } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { itemView, withheldFrom } from '../core/handling/item.view.js';
import { pick } from '../core/pick.js';
import type { IntelligenceItemView } from './intelligence-item.dto.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';
import { intelligenceItemWorkflow } from './intelligence-item.workflow.js';

const unsaid = { title: null, narrative: null, sourceRef: null, sanitisedText: null };

export function showIntelligenceItem(item: IntelligenceItem, glance: Glance): IntelligenceItemView {
  const carried = itemView(intelligenceItemWorkflow, item, glance);
  const withheld = inTheCatalogue(item, glance) ? null : carried.withheld;
  const what = pick(item, ['kind', 'borderSection', 'sanitisedBy', 'sanitisedAt']);
  const about = { subjectIds: item.knownSubjectIds, relationIds: item.knownRelationIds };
  const said = withheld === null ? saidTo(item, glance) : unsaid;
  return { ...carried, ...what, ...about, ...said, withheld };
}

/** Within the owner as it was written; beyond, and in the catalogue, only the text that was made to leave. */
function saidTo(item: IntelligenceItem, glance: Glance) {
  const said = pick(item, ['title', 'narrative', 'sourceRef', 'sanitisedText']);
  return showsFiles(item, glance) ? said : { ...said, narrative: null, sourceRef: null };
}

/** Files go with the text as it was written: no further than its author and those who work on it for the owner. */
export function showsFiles(item: IntelligenceItem, { reader }: Omit<Glance, 'em'>): boolean {
  const works =
    holds(reader, ['handling_officer', 'analyst'], item.ownerAuthorityId) ||
    holds(reader, ['team_leader', 'operation_coordinator', 'analyst'], item.operationId);
  return reader.id === item.openedBy || (reader.country === item.ownerCountry && works);
}

/** Officers of the owner's own state who work in the field read the catalogue without any further part in the item. */
const inTheCatalogue = (item: IntelligenceItem, glance: Glance): boolean =>
  item.kind === 'modus_operandi' &&
  item.releasedAt !== null &&
  glance.reader.country === item.ownerCountry &&
  withheldFrom(item, glance) === 'not_permitted';
