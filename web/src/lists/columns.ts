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

/** Who or what stands behind a row of a list that is no record: of less interest than what was done. */
const behind = new Set([
  'id',
  'version',
  'actions',
  'state',
  'actor',
  'sessionId',
  'authorityId',
  'deputyFor',
  'records',
]);
const MOST_ALONE = 8;

/** Which of what stands around the columns any row has something to say in. */
export interface Around {
  readonly reference: boolean;
  readonly state: boolean;
  readonly due: boolean;
}

export const aroundOf = ({ reads, list }: Kind): Around => {
  const has = (name: string) => list?.fields.some((field) => field.name === name) ?? false;
  return { reference: reads !== undefined, state: has('state'), due: has('dueAt') };
};

/** Whether its rows are acted on where they stand: they are no records to be opened. */
export const actsInRows = ({ reads, acts }: Kind): boolean => !reads && Object.keys(acts).length > 0;

/** What a list shows of each record: what it is called, what tells it apart, when it was opened. */
export function columnsOf(kind: Kind): readonly Field[] {
  if (!kind.reads) return (kind.list?.fields ?? []).filter(({ name }) => !behind.has(name)).slice(0, MOST_ALONE);
  const shown = (kind.list?.fields ?? []).filter(
    ({ name, type, many }) => !never.has(name) && type !== 'part' && type !== 'any' && type !== 'prose' && !many,
  );
  const rank = ({ name }: Field) => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...shown].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
