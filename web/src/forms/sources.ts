import { kindOfField } from '../words/Reference';
import type { Field } from '../kinds/kinds';
import { spelt } from '../words/spell';
import { shortId, titleOf, type Row } from '../words/title';
import type { Form } from './Fields';

/** Where the values come from that a field can take, and which of them it takes. */
export interface Source {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Asked for only if the officer may call it. */
  readonly allow?: string | undefined;
  readonly rowsIn?: (answer: Row) => unknown;
  readonly value: (row: Row) => unknown;
  readonly label: (row: Row) => string;
  /** On what else in the form it depends which there are. */
  readonly of?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const named = (row: Row): string => `${text(row.name)} (${text(row.code)})`;
const contentOf = (row: Row): Row => (row.content ?? {}) as Row;
const FIRST = 100;

/** What is the same for every form: places, countries, and the codes of the register of law. */
export function sourceOf(field: Field, form: Form): Source | undefined {
  if (field.type === 'id') return recordsFor(field, form);
  // What is written in small letters with a dot is an act of a kind of record, and no row of the register.
  if (field.type !== 'text' || field.pattern?.includes('\\.')) return undefined;
  const list = /code of the list `(\w+)`/.exec(field.description ?? '')?.[1];
  if (list) return registerCodes(list);
  const { name } = field;
  if (name === 'subjectCategory') return register('subject_category', ({ key }) => text(key));
  if (name === 'ground' && typeof form.instrument === 'string') return groundsUnder(form.instrument, field.description);
  if (name === 'field' && field.description?.includes('category of the person')) return saidOf(form.subjectCategory);
  if (/(^|[a-z])(c|C)ountr(y|ies)$|^nationalit(y|ies)$/.test(name) || name === 'from' || name === 'to')
    return { path: '/countries', value: ({ code }) => code, label: named };
  if (/^borderSections?$/.test(name)) return { path: '/border-sections', value: ({ code }) => code, label: named };
  if (/^crossingPoints?$/.test(name)) return { path: '/crossing-points', value: ({ code }) => code, label: named };
  if (name === 'offence') return register('offence', ({ key }) => text(key));
  if (name === 'action') return register('action', (row) => text(contentOf(row).title) || text(row.key));
  if (name === 'instrument') return register('instrument', (row) => text(contentOf(row).title) || text(row.key));
  if (name === 'agreement')
    return {
      path: '/readmission-agreements',
      value: ({ key }) => key,
      label: ({ key, title }) => `${text(key)} · ${text(title)}`,
    };
  if (/^legalBas[ie]s$/.test(name))
    return {
      path: '/legal-bases',
      value: ({ code }) => code,
      label: ({ code, title }) => `${text(code)} · ${text(title)}`,
    };
  return undefined;
}

/** Officers, authorities, records: from their list. Sites and persons are those of the record that the form is about. */
function recordsFor({ name }: Field, form: Form): Source | undefined {
  if (name === 'siteId' && typeof form.operationId === 'string')
    return {
      path: `/operations/${form.operationId}`,
      rowsIn: ({ sites }) => sites,
      value: ({ id }) => id,
      label: (row) => titleOf(row) ?? shortId(row.id),
    };
  if (/^(personIds?|alsoFor)$/.test(name) && typeof form.readmissionId === 'string')
    return {
      path: `/readmissions/${form.readmissionId}/persons`,
      value: ({ id }) => id,
      label: ({ givenNames, familyName }) => `${text(givenNames)} ${text(familyName)}`,
    };
  const kind = kindOfField(name);
  if (!kind?.lists) return undefined;
  const label = (row: Row) =>
    [titleOf(row) ?? shortId(row.id), row.authority, row.country]
      .filter((part) => typeof part === 'string')
      .join(' · ');
  return {
    path: kind.path,
    allow: kind.lists,
    query: kind.isCase ? { limit: FIRST } : {},
    value: ({ id }) => id,
    label,
  };
}

const register = (kind: string, label: (row: Row) => string): Source => ({
  path: '/legal-register',
  query: { kind, limit: FIRST },
  value: ({ key }) => key,
  label,
});

const actionsOf = (row: Row): number => (contentOf(row).actions as unknown[]).length;

/** On what a request that rests on that instrument can be refused: whole, where the form says so of its field, or in part. */
const groundsUnder = (under: string, said = ''): Source => ({
  path: '/legal-register',
  query: { kind: 'refusal_ground', limit: FIRST },
  of: under,
  rowsIn: ({ items }) => {
    const isOf = (row: Row, effect: string) => contentOf(row).effect === effect;
    const refusing = (items as Row[]).filter((row) => text(contentOf(row).effect).startsWith('refuse'));
    const own = refusing.filter((row) => row.instrument === under);
    // Where the instrument has none, the common ones.
    const listed = own.length > 0 ? own : refusing.filter((row) => row.instrument === null);
    const conditions = listed.filter((row) => isOf(row, 'refuse_in_part'));
    if (said.includes('for conditions') && conditions.length > 0) return conditions;
    return (
      listed
        .filter((row) => !said.includes('refusal_ground') || isOf(row, 'refuse'))
        // Those that hold for whatever is asked come first.
        .sort((one, other) => actionsOf(one) - actionsOf(other))
    );
  },
  value: ({ key }) => key,
  label: (row) => `${text(contentOf(row).ground)} (${text(row.article)})`,
});

/** What may be said of a person of that category; the circumstances of the matter always. */
const saidOf = (category: unknown): Source => ({
  path: '/legal-register',
  query: { kind: 'subject_category', limit: FIRST },
  of: category ?? null,
  rowsIn: ({ items }) =>
    [
      ...(items as Row[]).filter(({ key }) => key === category).flatMap((row) => contentOf(row).fields as string[]),
      'circumstances',
    ].map((said) => ({ said })),
  value: ({ said }) => said,
  label: ({ said }) => spelt(text(said)),
});

/** A code is the last part of its key; the register says what it means. */
const registerCodes = (list: string): Source => ({
  path: '/legal-register',
  query: { kind: 'code', limit: FIRST },
  rowsIn: ({ items }) => (items as Row[]).filter((row) => contentOf(row).list === list),
  value: ({ key }) => text(key).split('/').at(-1),
  label: (row) => `${text(row.key).split('/').at(-1)} · ${text(contentOf(row).meaning)}`,
});
