import { inherited } from '../core/handling/inherit.js';
import type { Glance } from '../core/cases/kinds.js';
import { withheldFrom } from '../core/handling/item.view.js';
import { pick } from '../core/pick.js';
import type { Subject } from '../subjects/subject.entity.js';
import type { ComparedFieldView, JointHandlingView } from './subject-group.dto.js';

const besides = ['category', 'protectedRole'] as const;

/** What they carry together: the strictest of all. */
export function handlingOf(subjects: readonly [Subject, ...Subject[]]): JointHandlingView {
  const [first] = subjects;
  const purposes = first.purposes.filter((one) => subjects.every((subject) => subject.purposes.includes(one)));
  return { ...inherited(subjects), purposes };
}

/** What is known of each, side by side, as far as it is shown to this reader; in conflict where two say different things. */
export function fieldsOf(subjects: readonly Subject[], glance: Glance): ComparedFieldView[] {
  const shown = subjects.filter((subject) => withheldFrom(subject, glance) === undefined);
  const said = shown.map((subject) => ({ id: subject.id, fields: knownOf(subject) }));
  const names = [...new Set(said.flatMap(({ fields }) => Object.keys(fields)))];
  return names.map((field) => {
    const values = said.flatMap(({ id, fields }) => {
      const known = fields[field];
      return known === undefined ? [] : [{ subjectId: id, values: known.list }];
    });
    const singles = said.flatMap(({ fields }) => (fields[field]?.single ? fields[field].list : []));
    return { field, conflicting: new Set(singles).size > 1, values };
  });
}

interface Known {
  readonly list: string[];
  /** There is only one right value: two different ones cannot both be. */
  readonly single: boolean;
}

function knownOf(subject: Subject): Record<string, Known> {
  const everything = { ...subject.attributes, ...pick(subject, besides) };
  return Object.fromEntries(
    Object.entries(everything).flatMap(([field, value]: [string, unknown]) => {
      const list = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(inWords);
      return list.length === 0 ? [] : [[field, { list, single: !Array.isArray(value) }]];
    }),
  );
}

/** A name with its type, a nationality with its basis: what belongs together in one line. */
function inWords(value: unknown): string[] {
  if (value === null || value === undefined || value === 'unknown') return [];
  if (typeof value === 'object') return [Object.values(value).map(String).join(': ')];
  return [String(value)];
}
