/** What is written on paper or pasted: fields under headings, in a fixed order, whatever it is made into. */
export interface Sheet {
  readonly refNo: string;
  readonly recipient: string;
  /** On every page: marking, handling, purpose, deadlines, for whom the copy is. */
  readonly banner: readonly Field[];
  readonly sections: readonly Section[];
  /** Of the items whose content is in it. */
  readonly items: readonly string[];
}

export interface Section {
  readonly heading: string;
  readonly fields: readonly Field[];
}

export type Field = readonly [label: string, value: string];

/** Fields that say something; what is not there has no line. */
export function fields(...pairs: readonly (readonly [string, unknown])[]): Field[] {
  return pairs.flatMap(([label, value]) => {
    const text = said(value);
    return text === '' ? [] : [[label, text] as const];
  });
}

function said(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return moment(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join(', ');
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  return '';
}

/** In UTC and said so: both sides read the same. */
export const moment = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

export const day = (at: Date | string): string => new Date(at).toISOString().slice(0, 10);
