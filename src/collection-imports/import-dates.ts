import { readBirth } from '../matching-engine/dates.js';
import type { LineWarning } from './import.codes.js';

/** In which order a date in figures is written where the year does not stand first. */
export const dateOrders = { dmy: 'Day, month, year', mdy: 'Month, day, year' } as const;
export type DateOrder = keyof typeof dateOrders;

/** What a date came to: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, several where it is a span of years; and what is to be said of it. */
export interface ReadDate {
  readonly dates: readonly string[];
  readonly warning?: LineWarning;
}

interface Parts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const EARLIEST = 1850;
const LATEST = 2100;
const LONGEST_SPAN = 12;
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Reads a day of birth as lists and registers write it. What cannot be is left out, and said. */
export function readDate(text: string, order: DateOrder = 'dmy'): ReadDate {
  const written = digitsOf(text)
    .trim()
    .toLowerCase()
    .replace(/^(circa|approximately|approx|about|ca?)\b\.?\s*/, '');
  const span = /^(\d{4})\s*(?:-|–|\/|to|and)\s*(\d{4})$/.exec(written);
  if (span) return spanOf(Number(span[1]), Number(span[2]));
  const parts = partsOf(written, order);
  if (parts === 'impossible') return { dates: [], warning: 'impossible_date' };
  return parts ? dateOf(parts) : { dates: [], warning: 'unreadable_date' };
}

/** Arabic and Persian figures are figures. */
const digitsOf = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (d) => `${d.charCodeAt(0) - 0x660}`)
    .replace(/[\u06f0-\u06f9]/g, (d) => `${d.charCodeAt(0) - 0x6f0}`);

function partsOf(written: string, order: DateOrder): Parts | 'impossible' | undefined {
  const iso = /^(\d{4})(?:[-./](\d{1,2}|xx)(?:[-./](\d{1,2}|xx))?)?(?:[t ].*)?$/.exec(written);
  if (iso) return { year: Number(iso[1]), month: figure(iso[2]), day: figure(iso[3]) };
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  if (packed) return { year: Number(packed[1]), month: Number(packed[2]), day: Number(packed[3]) };
  const figures = /^(\d{1,2}|xx)[-./ ]+(\d{1,2}|xx)[-./ ]+(\d{4})\.?$/.exec(written);
  if (figures) return inOrder(figure(figures[1]), figure(figures[2]), { year: Number(figures[3]), order });
  const monthly = /^(\d{1,2})[-./](\d{4})$/.exec(written);
  if (monthly) return { year: Number(monthly[2]), month: Number(monthly[1]) };
  const named = /^(?:(\d{1,2})[.\s-]+)?([a-z]{3})[a-z]*\.?[\s-]+(?:(\d{1,2}),?[\s-]+)?(\d{4})$/.exec(written);
  if (named) return withMonth(named);
  // A day without a year, such as 31.02.
  return /^\d{1,2}[-./]\d{1,2}[-./]?$/.test(written) ? 'impossible' : undefined;
}

const figure = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text === 'xx' ? 0 : Number(text);

function inOrder(
  one: number | undefined,
  other: number | undefined,
  { year, order }: { year: number; order: DateOrder },
): Parts {
  return order === 'dmy' ? { year, month: other, day: one } : { year, month: one, day: other };
}

function withMonth([, before, word, after, year]: readonly (string | undefined)[]): Parts | undefined {
  const month = monthNames.indexOf(word ?? '') + 1;
  return month === 0 ? undefined : { year: Number(year), month, day: figure(before ?? after) };
}

function dateOf({ year, month, day }: Parts): ReadDate {
  const { births, warnings } = readBirth(`${year}`);
  if (warnings.includes('hijri_like_year')) return { dates: births, warning: 'hijri_like_year' };
  if (year < EARLIEST || year > LATEST) return { dates: [], warning: 'impossible_date' };
  if (month === undefined) return { dates: [`${year}`] };
  if (month === 0) return { dates: [`${year}`], warning: 'date_in_part' };
  if (month > 12) return { dates: [`${year}`], warning: 'impossible_date' };
  const monthly = `${year}-${two(month)}`;
  if (day === undefined) return { dates: [monthly] };
  if (day === 0) return { dates: [monthly], warning: 'date_in_part' };
  // Either of them may be wrong, so the year alone is known.
  if (day > daysIn(year, month)) return { dates: [`${year}`], warning: 'impossible_date' };
  return { dates: [`${monthly}-${two(day)}`] };
}

const two = (number: number): string => String(number).padStart(2, '0');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function spanOf(from: number, to: number): ReadDate {
  if (from < EARLIEST || to > LATEST || to < from || to - from >= LONGEST_SPAN)
    return { dates: [], warning: 'impossible_date' };
  return { dates: Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`) };
}
