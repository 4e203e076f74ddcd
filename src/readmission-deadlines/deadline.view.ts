import { pick } from '../core/pick.js';
import type { Limit } from './counting.js';
import type { DeadlineView, MoveView, ObstacleView, RecountView } from './deadline.dto.js';
import type { ReadmissionDeadline, ReadmissionObstacle, ReadmissionRecount } from './deadline.entity.js';
import { levelAt, type Thresholds } from './due.js';

interface Shown {
  readonly timeZone: string;
  readonly calendarKnown: boolean;
  readonly thresholds: Thresholds;
  readonly now: Date;
  readonly moves: MoveView[];
}

export function showDeadline(
  deadline: ReadmissionDeadline,
  { timeZone, calendarKnown, thresholds, now, moves }: Shown,
): DeadlineView {
  const { span, source, endedAt } = deadline;
  const { name: parameter, article, source: said, trust, sure, confirmed } = source;
  return {
    ...pick(deadline, [
      'id',
      'code',
      'subjectId',
      'country',
      'startsAt',
      'dueAt',
      'dueSafeAt',
      'state',
      'endedAt',
      'act',
    ]),
    timeZone,
    calendarKnown,
    length: span && lengthOf(span, deadline),
    level: endedAt === null ? levelAt(deadline, thresholds, now) : 'green',
    parameter,
    article,
    source: said,
    trust,
    sure,
    confirmed,
    moves,
  };
}

function lengthOf(span: Limit, { prolonging }: Pick<ReadmissionDeadline, 'prolonging'>): string {
  const said = ({ n, unit }: Limit) => `${n} ${unit}`;
  return [
    said(span),
    prolonging?.add && `and ${said(prolonging.add)} more`,
    prolonging?.totalMax && `${said(prolonging.totalMax)} altogether`,
    span.thenWorkingDays && `then ${span.thenWorkingDays} working_day`,
    span.orElse && `or ${said(span.orElse)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

export const showObstacle = ({ fromAt: from, toAt: to, ...obstacle }: ReadmissionObstacle): ObstacleView => ({
  ...pick(obstacle, ['id', 'matter', 'ground', 'note', 'recordedBy', 'recordedAt']),
  from,
  to,
});

export const showRecount = (recount: ReadmissionRecount): RecountView =>
  pick(recount, ['id', 'country', 'changeId', 'askedAt', 'counted', 'moved', 'finishedAt']);
