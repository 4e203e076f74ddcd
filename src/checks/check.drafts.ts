import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { hours, later } from '../core/workflow/deadline.js';
import { CheckContexts, type Context } from './check.contexts.js';
import type { OpenCheckDto } from './check.dto.js';
import type { Check } from './check.entity.js';
import { CheckPowers } from './check.powers.js';
import { itsTeamLeaders } from './check.rules.js';

/** How long a check can be corrected that belongs to no shift; and at least, where the shift is over. */
const WITHOUT_A_SHIFT = hours(24);
const AT_LEAST = hours(1);

const nothingDone = { confirmedAt: null, confirmedBy: null, climbed: 0, persons: [], corrections: [] };

/** Checks out of forms. */
@Injectable()
export class CheckDrafts {
  constructor(
    private readonly contexts: CheckContexts,
    private readonly powers: CheckPowers,
  ) {}

  /** Recorded by somebody who took part, or who leads in the operation. */
  async from(glance: Glance, form: OpenCheckDto): Promise<Opening<Check>> {
    const { em, now, reader } = glance;
    const context = await this.contexts.of(glance, form);
    const who = whoTookPart(form, reader, context);
    const { groundText = null, latitude = null, longitude = null, endedAt = null, note = null } = form;
    const counts = pick(form, ['personCount', 'vehicleCount', 'documentCount', 'premisesCount', 'heldCount']);
    const what = pick(form, ['kind', 'startedAt', 'place', 'lawfulGround', 'trigger', 'outcomes', 'databases']);
    const optional = { groundText, latitude, longitude, endedAt, note };
    const force = { useOfForce: form.useOfForce, forceIncidentExpected: form.useOfForce, forceIncidentId: null };
    const deed = { ...context.place, ...counts, ...what, ...who };
    assertWhole({ ...deed, endedAt });
    const standing = await this.powers.judge(em, deed);
    const recorders = [...standing.officerIds, ...context.members];
    const leads = itsTeamLeaders({ actor: reader, subject: context.place, now });
    if (!recorders.includes(reader.id) && !leads) throw new Problem('not_permitted');
    context.assertMembers(standing.officerIds);
    const { patrolId, shiftId, shiftLeaderId } = context;
    const belongs = { patrolId, shiftId, shiftLeaderId, correctableUntil: correctable(context, now) };
    const subject = { ...deed, ...optional, ...force, ...standing, ...belongs, ...nothingDone };
    return { subject, restrictedTo: form.restrictedTo };
  }

  /** What it says after a correction is judged as if it had been said at first. */
  async judge(em: EntityManager, check: Check, now: Date): Promise<void> {
    if (check.startedAt > now || (check.endedAt !== null && check.endedAt > now)) throw new Problem('time_ahead');
    assertWhole(check);
    Object.assign(check, await this.powers.judge(em, check), {
      forceIncidentExpected: check.useOfForce && check.forceIncidentId === null,
    });
  }
}

/** Where the recorder only assisted, it was carried out by whoever led it. */
function whoTookPart(form: OpenCheckDto, recorder: Officer, { patrolLeaderId }: Context) {
  const ledBy = form.ledBy ?? patrolLeaderId;
  const assisted = form.assistedBy.includes(recorder.id) ? ledBy : null;
  const performedBy = form.performedBy ?? assisted ?? recorder.id;
  return { performedBy, ledBy, assistedBy: form.assistedBy.filter((id) => id !== performedBy && id !== ledBy) };
}

const correctable = ({ shiftEndsAt }: Context, now: Date): Date => {
  const least = later(now, shiftEndsAt ? AT_LEAST : WITHOUT_A_SHIFT);
  return shiftEndsAt && shiftEndsAt > least ? shiftEndsAt : least;
};

type Counted = Pick<
  Check,
  'personCount' | 'vehicleCount' | 'documentCount' | 'premisesCount' | 'heldCount' | 'startedAt' | 'endedAt'
>;

function assertWhole(check: Counted): void {
  if (check.endedAt !== null && check.endedAt < check.startedAt) throw new Problem('ends_before_it_begins');
  const { personCount, vehicleCount, documentCount, premisesCount, heldCount } = check;
  if (personCount + vehicleCount + documentCount + premisesCount === 0 || heldCount > personCount)
    throw new Problem('inconsistent', { field: 'personCount' });
}
