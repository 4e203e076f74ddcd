import { assertHeard } from '../core/exchange/taken-down.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { StepDto } from './passage.dto.js';
import type { Stop } from './passage.codes.js';
import type { Passage } from './passage.entity.js';
import { sideAt } from './passage.rules.js';

/**
 * What the hands of a state that has nobody here have done is registered as it was told: over which channel, when it was
 * done, and in which words. Of hands that are here nobody else takes anything down.
 */
export function takeDownStep(
  attempt: Attempt<Passage>,
  action: string,
  { heard, at = heard?.at, said }: StepDto,
): void {
  const { subject, now } = attempt;
  const [left, reached] = subject.hops.slice(-2);
  if (!left || !reached) throw new Error('a step without stops');
  assertHeard(attempt, { side: sideAt[left.stop as Stop], action, heard });
  if (!heard && (at ?? said)) throw new Problem('inconsistent', { field: at ? 'at' : 'said' });
  if (at && at > now) throw new Problem('time_ahead', { field: 'at' });
  if (at && at < new Date(left.at)) throw new Problem('inconsistent', { field: 'at' });
  const told = { ...reached, ...(at && { at: at.toISOString() }), ...(said !== undefined && { said }) };
  subject.hops = [...subject.hops.slice(0, -1), told];
}
