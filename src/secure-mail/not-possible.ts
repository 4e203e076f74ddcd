import { Problem, type ProblemCode } from '../core/problems.js';
import type { HeldReason } from './secure-mail.codes.js';

/** A genuine message whose act is not possible: why, and about which request. */
export class NotPossible extends Error {
  constructor(
    readonly reason: HeldReason,
    readonly problem: ProblemCode | null = null,
    readonly requestId: string | null = null,
  ) {
    super(reason);
  }
}

/** Passing: it is tried again with the next sweep. */
const PASSING: readonly ProblemCode[] = ['key_in_flight', 'stale_version', 'overloaded'];
const SERVER = 500;

/** What a refusal means for a message: held for it, or tried again. Of other faults only what the data themselves are at fault for. */
export function notPossible(error: unknown, requestId: string | null): unknown {
  if (error instanceof Problem) {
    const passing = error.status >= SERVER || PASSING.includes(error.code);
    return passing ? error : new NotPossible('contradicts', error.code, requestId);
  }
  const { code } = error as { code?: string };
  return /^2[23]/.test(code ?? '') ? new NotPossible('contradicts', 'inconsistent', requestId) : error;
}
