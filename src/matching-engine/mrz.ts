import { parse, type Details, type ParseResult } from 'mrz';
import { readBirth } from './dates.js';
import { stateOf } from './states.js';
import { NOTHING_KNOWN, type Traits } from './traits.js';
import type { WarningCode } from './warning.codes.js';

export interface ReadZone {
  readonly traits: Traits;
  readonly warnings: readonly WarningCode[];
}

const LONGEST_LINE = 60;
const MOST_LINES = 4;

/**
 * A machine-readable zone of a document (ICAO 9303: cards of three lines and of two, passports, visas). What stands in
 * it is read also where a check digit is wrong: the field is then told to be doubtful, not thrown away.
 */
export function readMrz(lines: readonly string[]): ReadZone {
  const cleaned = lines
    .slice(0, MOST_LINES)
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .toUpperCase()
        .replace(/[^A-Z0-9<]/g, ''),
    )
    .filter(Boolean);
  const result = parsed(cleaned);
  if (!result) return { traits: NOTHING_KNOWN, warnings: ['mrz_unreadable'] };
  const { births, warnings } = birthOf(valueOf(result, 'birthDate'));
  return { traits: traitsOf(result, births), warnings: [...new Set([...zoneWarnings(result), ...warnings])] };
}

function parsed(lines: readonly string[]): ParseResult | undefined {
  try {
    return parse(lines);
  } catch {
    // The library throws where the lines have no form that it knows, and nothing else.
    return undefined;
  }
}

/** What stands in a field, also where the library finds it wrong. */
const valueOf = ({ details }: ParseResult, field: Details['field']): string =>
  details.find((detail) => detail.field === field)?.value ?? '';

function zoneWarnings({ details }: ParseResult): WarningCode[] {
  return details
    .filter(({ valid }) => !valid)
    .flatMap(({ field, value }): WarningCode[] => {
      if (field?.endsWith('CheckDigit')) return ['mrz_check_digit'];
      const isState = field === 'issuingState' || field === 'nationality';
      return isState && stateOf(value ?? '') === undefined ? ['mrz_unknown_state'] : [];
    });
}

/** Whoever was born in a year that may be of either century, may be of either. */
const YOUNGEST = 30;

function birthOf(value: string): { births: string[]; warnings: WarningCode[] } {
  const [, year, month, day] = /^(\d{2})([\d<]{2})([\d<]{2})$/.exec(value) ?? [];
  if (year === undefined) return { births: [], warnings: value ? ['impossible_date'] : [] };
  const centuries = Number(year) <= YOUNGEST ? ['20', '19'] : ['19'];
  const read = centuries.map((century) => readBirth(`${century}${year}-${month}-${day}`));
  return { births: read.flatMap(({ births }) => births), warnings: read.flatMap(({ warnings }) => warnings) };
}

function traitsOf(result: ParseResult, births: readonly string[]): Traits {
  const nationality = stateOf(valueOf(result, 'nationality'));
  const issuer = stateOf(valueOf(result, 'issuingState'));
  const name = [valueOf(result, 'lastName'), valueOf(result, 'firstName')].filter(Boolean).join(' ');
  const number = result.documentNumber ?? valueOf(result, 'documentNumber');
  const sex = valueOf(result, 'sex');
  return {
    names: name ? [{ text: name }] : [],
    births,
    nationalities: nationality ? [nationality] : [],
    sex: sex === 'female' || sex === 'male' ? sex : null,
    identifiers: number ? [{ kind: 'document', value: number, country: issuer }] : [],
  };
}
