import { createHash } from 'node:crypto';
import { heldBack, type Item } from '../core/handling/item.js';
import { Problem, type ProblemCode } from '../core/problems.js';
import type { IntelligenceItem } from '../intelligence-items/intelligence-item.entity.js';
import { pick } from '../core/pick.js';
import type { Relation } from '../relations/relation.entity.js';
import type { Subject } from '../subjects/subject.entity.js';
import type { HandedType } from './investigation-handover.codes.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';

type Handover = Pick<InvestigationHandover, 'recipientKind' | 'recipientCountry' | 'purpose'>;

/**
 * Refuses an item that may not go to this recipient, with the rule: unreleased or frozen; H1 where it could come before a
 * court; H2, and what its owner has not released to that state or body; a purpose that its owner has not
 * authorised. Asked when it is chosen, checked, and once more when it goes.
 */
export function assertMayBeHanded(item: Item, type: HandedType, handover: Handover, now: Date): void {
  const objection = keptHere(item, handover, now);
  if (objection) throw new Problem(objection, { itemType: type, itemId: item.id });
}

function keptHere(item: Item, handover: Handover, now: Date): ProblemCode | undefined {
  const { recipientKind, recipientCountry: recipient, purpose } = handover;
  if (item.frozenAt) return 'frozen';
  if (item.releasedAt === null) return 'not_releasable';
  const use = recipientKind === 'prosecutor' ? 'court' : 'share';
  const held = heldBack(item, { recipient, use }, now);
  return held ?? (item.purposes.includes(purpose) ? undefined : 'purpose_not_authorised');
}

/** What an item says to its recipient: fields by name, of an intelligence item the sanitised text only. */
const said: Readonly<Record<HandedType, (item: never) => object>> = {
  subjects: (subject: Subject) => pick(subject, ['kind', 'attributes', 'category', 'appearsAs', 'protectedRole']),
  relations: (relation: Relation) => pick(relation, ['fromId', 'toId', 'code', 'role', 'fromDate', 'toDate']),
  intelligence_items: (item: IntelligenceItem) => ({
    ...pick(item, ['kind', 'title', 'borderSection']),
    text: item.sanitisedText,
  }),
};

export function contentOf(item: Item, type: HandedType): object {
  const carried = pick(item, ['sourceGrade', 'infoGrade', 'gradeScheme', 'handlingCodes', 'h3Text', 'classification']);
  const kept = pick(item, ['purposes', 'collectedMethod', 'containsMinor', 'retentionDue', 'ownerCountry']);
  return { ...said[type](item as never), ...carried, ...kept };
}

export const digestOf = (content: object): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');
