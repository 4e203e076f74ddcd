import type { CaseRow } from '../cases/guarded-row.js';
import type { Action, Rule } from './workflow.js';

/**
 * The three acts by which a record is kept to named officers, or opened to further ones. Every guarded case declares
 * them the same way and says only who may; /records/:type/:id/restrict, share and lift_restriction carry them out.
 */
export function sharing<C extends CaseRow, S extends string>(
  from: readonly S[],
  by: readonly Rule<C>[],
): Record<'restrict' | 'share' | 'lift_restriction', Action<C, S>> {
  return {
    restrict: { from, by, reason: 'required', form: true, letsGo: true },
    share: { from, by, reason: 'required', form: true },
    lift_restriction: { from, by, reason: 'required', form: true },
  };
}
