import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { CrossBorderRequest } from './request.entity.js';
import type { ActOnRequestDto } from './request-acts.dto.js';
import type { RequestAction } from './request.workflow.js';

/** What is spoken has been said before anybody writes it down, also between two sides that are both here. */
const SPOKEN: readonly RequestAction[] = ['speak'];

/**
 * When something was really said counts only where somebody takes it down for a side that is not here, or tells such a
 * side. Refuses what is not over yet, and what would have been said before that which it answers; by mail, where another
 * machine's clock says when, that is the earliest.
 */
export function toldAt(
  { subject, now }: Attempt<CrossBorderRequest>,
  action: RequestAction,
  { at, channel }: Pick<ActOnRequestDto, 'at' | 'channel'>,
): Date | undefined {
  if (!at) return undefined;
  if (at > now) throw new Problem('time_ahead', { field: 'at' });
  const since = earliest(subject);
  if (channel === 'secure_mail' && at < since) return since;
  const here = subject.elsewhere === null && !SPOKEN.includes(action);
  if (here || at < since) throw new Problem('inconsistent', { field: 'at' });
  return at;
}

/** Nothing was said before the request was, nor before the time took its last turn. */
function earliest({ sentAt, spoken, confirmedAt, clock }: CrossBorderRequest): Date {
  const turns = [clock?.startedAt, clock?.pausedAt, clock?.pauses.at(-1)?.to, clock?.extensions.at(-1)?.at];
  return new Date(
    Math.max(0, ...[sentAt, spoken?.at, confirmedAt, ...turns].map((turn) => (turn ? turn.getTime() : 0))),
  );
}
