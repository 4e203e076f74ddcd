import type { Entry, Validity } from './legal-entry.entity.js';

/** Whether something holds on a day. `unknown` only where the day lies between the two that enclose an unknown one. */
export type Standing = 'yes' | 'no' | 'unknown';

export function standing({ validFrom, certainFrom, certainTo, validTo }: Validity, day: string): Standing {
  if (validFrom !== null && day < validFrom) return 'no';
  if (validTo !== null && day >= validTo) return 'no';
  const begun = certainFrom !== null && day >= certainFrom;
  const lasts = certainTo === null ? validTo === null || day < validTo : day < certainTo;
  return begun && lasts ? 'yes' : 'unknown';
}

/** The row that answers best: one that holds, else one that may hold, else one that does not. */
export function bestOf<E extends Entry>(
  entries: readonly E[],
  day: string,
): { readonly stands: Standing; readonly entry: E } | undefined {
  for (const stands of ['yes', 'unknown', 'no'] as const) {
    const found = entries.filter((entry) => standing(entry, day) === stands);
    const entry = found.find(isSure) ?? found[0];
    if (entry) return { stands, entry };
  }
  return undefined;
}

/** What is not verified may warn, never decide; unless two officers have confirmed it for the case at hand. */
export const isSure = ({ trust, confirmed }: Pick<Entry, 'trust' | 'confirmed'>): boolean =>
  confirmed !== undefined || trust !== 'unverified';
