/** A moment as the server has it, and as the browser's field for date and time has it: in the officer's own time. */
export const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text);

export function localOf(moment: string): string {
  const date = new Date(moment);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

export const momentOf = (local: string): string => (local === '' ? '' : new Date(local).toISOString());
