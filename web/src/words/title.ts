export type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** What a record is called: its reference or label, and its title or name. */
export const referenceOf = (row: Row): string | undefined =>
  text(row.refNo) ?? text(row.reference) ?? text(row.number) ?? text(row.code);

export const titleOf = (row: Row): string | undefined => {
  const named = text(row.title) ?? text(row.name) ?? text(row.label);
  const reference = referenceOf(row);
  return named && reference ? `${reference} · ${named}` : (named ?? reference);
};

/** As long as it has no reference of its own, the end of its id tells it from others. */
export const shortId = (id: unknown): string => `…${String(id).slice(-6)}`;
