import type { Field, Kind } from '../kinds/kinds';

/** Shown elsewhere, or of no interest in a list. */
const never = new Set([
  'id',
  'version',
  'actions',
  'restricted',
  'ownerAuthorityId',
  'refNo',
  'reference',
  'state',
  'dueAt',
  'openedBy',
]);
const first = [
  'title',
  'name',
  'label',
  'rank',
  'urgency',
  'otherCountry',
  'country',
  'operationId',
  'officerId',
  'kind',
  'type',
  'category',
  'purpose',
  'openedAt',
];
const MOST = 6;

/** What a list shows of each record: what it is called, what tells it apart, when it was opened. */
export function columnsOf(kind: Kind): readonly Field[] {
  const shown = (kind.list?.fields ?? []).filter(
    ({ name, type, many }) => !never.has(name) && type !== 'part' && type !== 'any' && type !== 'prose' && !many,
  );
  const rank = ({ name }: Field) => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...shown].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
