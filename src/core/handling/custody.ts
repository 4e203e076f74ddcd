import type { ProblemCode } from '../problems.js';
import type { WayOut } from './leaving.js';
import type { Lifts, TransferCode } from './transfer.codes.js';

/** What was received from another state: whose it is, who holds it, what it carries, and whether it may be used at all. */
export interface Custody {
  readonly receivedFrom: string;
  readonly heldBy: string;
  readonly codes: readonly TransferCode[];
  /** Under RESTRICT_TO_MS: whom the provider named. */
  readonly restrictTo: readonly string[];
  readonly kept: 'in_use' | 'restricted' | 'gone';
}

type Lifted = (...codes: Lifts[]) => boolean;

/**
 * Why something received may not take this way out. For another purpose only with the provider's authorisation, or to
 * avert an immediate threat or a serious offence (PCC SEE, Art. 31(4)(a)); to a third state only with its consent
 * (Art. 31(4)(i); SELEC, Art. 26(3)). To whom it came from, it may always go back.
 */
export function heldInCustody(item: Custody, way: WayOut, lifted: Lifted): ProblemCode | undefined {
  const { codes, kept } = item;
  if (kept === 'gone') return 'destroyed';
  if (kept === 'restricted' && way.use !== 'read') return 'processing_restricted';
  if (way.use === 'court' && codes.includes('H1') && !lifted('H1')) return 'handling_h1';
  if (way.fiscal && codes.includes('NO_FISCAL')) return 'not_for_fiscal_matters';
  const bound = way.otherPurpose === true && codes.includes('PURPOSE_BOUND');
  if (bound && !way.emergency && !lifted('OTHER_PURPOSE')) return 'purpose_bound';
  return keptFromOthers(item, way, lifted);
}

function keptFromOthers(item: Custody, way: WayOut, lifted: Lifted): ProblemCode | undefined {
  const { codes, heldBy, receivedFrom, restrictTo } = item;
  const atHome = way.recipient === heldBy && way.beyond !== true;
  if (atHome || way.recipient === receivedFrom || lifted('H2', 'THIRD_STATE')) return undefined;
  if (codes.includes('H2')) return 'handling_h2';
  if (way.recipient === heldBy) return undefined;
  if (codes.includes('NO_THIRD_STATE')) return 'no_third_state';
  if (codes.includes('RESTRICT_TO_MS') && !restrictTo.includes(way.recipient)) return 'not_releasable';
  return undefined;
}
