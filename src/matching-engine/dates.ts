import anyAscii from 'any-ascii';
import type { WarningCode } from './warning.codes.js';

export interface ReadBirth {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: several where the text may mean any of them, none where it means no date. */
  readonly births: readonly string[];
  readonly warnings: readonly WarningCode[];
}

const LONGEST = 40;
/** Year first as in ISO 8601, or day first as it is written in the region; points, strokes, hyphens or blanks between. */
const YEAR_FIRST = /^(\d{4})(?:[-./ ](\d{1,2}|XX)(?:[-./ ](\d{1,2}|XX))?)?(?:T.*)?$/i;
const DAY_FIRST = /^(?:(?:(\d{1,2}|XX)[-./ ])?(\d{1,2}|XX)[-./ ])?(\d{4})$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

const EARLIEST = 1850;
const LATEST = 2100;
/** Years of the Hijri calendars that somebody living may have been born in. */
const isHijri = (year: number): boolean => year >= 1290 && year <= 1460;
const unknown = (part: string | undefined): boolean => part === undefined || /^(0+|XX)$/i.test(part);
const two = (part: string): string => part.padStart(2, '0');

/** A date of birth however it was written. What cannot be a date is named, and whatever is certain of it is kept. */
export function readBirth(text: string): ReadBirth {
  const written = anyAscii(text.slice(0, LONGEST).normalize('NFKC')).trim().replaceAll('<', 'X');
  const [, year, month, day] = YEAR_FIRST.exec(written) ?? COMPACT.exec(written) ?? [];
  const [, dayFirst, monthSecond, yearLast] = DAY_FIRST.exec(written) ?? [];
  const found = year ?? yearLast;
  if (found === undefined) return { births: [], warnings: ['impossible_date'] };
  if (isHijri(Number(found))) return hijri(Number(found));
  if (Number(found) < EARLIEST || Number(found) > LATEST) return { births: [], warnings: ['impossible_date'] };
  return gregorian(found, month ?? monthSecond, day ?? dayFirst);
}

function gregorian(year: string, month: string | undefined, day: string | undefined): ReadBirth {
  const written = month !== undefined || day !== undefined;
  if (unknown(month)) return { births: [year], warnings: written ? ['partial_date'] : [] };
  const known = two(month ?? '');
  if (Number(known) > 12) return { births: [year], warnings: ['impossible_date'] };
  if (unknown(day)) return { births: [`${year}-${known}`], warnings: day === undefined ? [] : ['partial_date'] };
  if (Number(day) > daysOf(Number(year), Number(known))) return { births: [year], warnings: ['impossible_date'] };
  const birth = `${year}-${known}-${two(day ?? '')}`;
  return { births: [birth], warnings: known === '01' && Number(day) === 1 ? ['first_of_january'] : [] };
}

const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A year of the Persian (solar) or the Islamic (lunar) calendar, each of which touches two of ours. Which of the two it
 * is, the year itself does not tell: all that can be meant are searched.
 */
function hijri(year: number): ReadBirth {
  const solar = year + 621;
  const lunar = Math.floor(year * 0.970224 + 621.5774);
  const years = [solar, solar + 1, lunar, lunar + 1].filter((one) => one >= EARLIEST && one <= LATEST);
  return { births: [...new Set(years)].map(String), warnings: ['hijri_like_year'] };
}
