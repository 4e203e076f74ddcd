import { Problem } from '../core/problems.js';

/** What a text looks like that is no remark but a copy of a record, or a way into the system that holds it. */
const looks: Readonly<Record<string, RegExp>> = {
  machine_readable_zone: /[A-Z0-9<]{9,}<{2,}[A-Z0-9<]*/,
  table: /\t.*\t|(?:[^|\n]*\|){3}|(?:[^;\n]+;){4}/,
  form: /^(?:\s*[\p{L} ./()-]{2,30}\s*[:=].*(?:\n|$)){3,}/mu,
  birth: /\b(?:born|d\.?o\.?b\.?|birth|geb(?:oren)?|datëlindja|rođen\w*|роден\w*)\b.{0,20}\d/iu,
  dates: /(?:\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.*){3}/s,
  credential: /\b(?:password|passwort|passwd|pwd|pin|login|user(?:name)?|token|fjalëkalim\w*|lozinka|шифра)\b\s*[:=]/iu,
  lines: /(?:[^\n]*\n){6}/,
};

/** Codes of what it looks like; none where it is a remark. */
export function pastedIn(...texts: readonly (string | undefined)[]): string[] {
  const said = texts.filter((text) => text !== undefined);
  return Object.entries(looks).flatMap(([code, look]) => (said.some((text) => look.test(text)) ? [code] : []));
}

/** Whatever a relay officer writes is a remark: refused where it is something else, also as the reason of an act. */
export function assertNoCopy(...texts: readonly (string | undefined)[]): void {
  const found = pastedIn(...texts);
  if (found.length > 0) throw new Problem('a_copy_of_a_record', { found });
}
