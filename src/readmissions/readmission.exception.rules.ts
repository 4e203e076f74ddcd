import type { TcnException } from './readmission.codes.js';
import type { Governing } from './readmission.governing.js';

/**
 * Whether a refusal can rest on this exception: it is one of the agreement, as far as anybody can be sure what those are.
 * What takes an exception away again is none.
 */
export function isCitable(exception: TcnException, governing: Pick<Governing, 'profile'> | null): boolean {
  if (exception.startsWith('cex_')) return false;
  const { value = null, sure = false } = governing?.profile.tcnExceptions ?? {};
  return !sure || value === null || value.includes(exception);
}
