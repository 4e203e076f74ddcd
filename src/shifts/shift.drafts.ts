import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NIL } from 'uuid';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { hours } from '../core/workflow/deadline.js';
import { keptFromDuty } from '../core/workflow/duty.rules.js';
import { DeploymentReader, type DeploymentBrief } from '../deployments/deployment.reader.js';
import { SceneReader } from '../scenes/scene.reader.js';
import { MOST_ON_A_SHIFT, type OpenShiftDto } from './shift.dto.js';
import { ShiftMember, type Rostered, type Shift } from './shift.entity.js';
import { whoeverMakesTheRoster } from './shift.rules.js';
import { ShiftStore } from './shift.store.js';

/** The roster is made before the first day. */
const WHILE_THERE_IS_A_ROSTER = ['plan_signed', 'preparation', 'active'];
const LONGEST = hours(24);

/** Puts officers on shifts: refuses whoever is not deployed throughout, or is on another shift at that time. */
@Injectable()
export class ShiftDrafts {
  constructor(
    private readonly scenes: SceneReader,
    private readonly deployments: DeploymentReader,
    private readonly store: ShiftStore,
  ) {}

  async from(glance: Glance, { restrictedTo, ...form }: OpenShiftDto): Promise<Opening<Shift>> {
    const { em, now, reader } = glance;
    const place = await this.scenes.placeOf(glance, { ...form, moments: [] }, WHILE_THERE_IS_A_ROSTER);
    if (!whoeverMakesTheRoster({ actor: reader, subject: place, now })) throw new Problem('not_permitted');
    const { operationId, siteId, ownerAuthorityId, ownerCountry } = place;
    const { startsAt, endsAt, leaderId, task = null } = form;
    const times = { startsAt, endsAt, beganAt: null, endedAt: null };
    assertPeriod(times, now);
    const others = form.officerIds.filter((officerId) => officerId !== leaderId);
    const crew = await this.fit(em, { id: NIL, operationId, ...times }, [leaderId, ...others]);
    const whose = { operationId, siteId, ownerAuthorityId, ownerCountry };
    return {
      restrictedTo,
      subject: { ...whose, ...times, leaderId, task, ...summary(crew), crew, operationState: '' },
      also: async (shift) => {
        for (const member of crew) await this.store.putMember(em, placeOf(shift, member, reader.id, now));
        await this.store.reload(em, shift);
      },
    };
  }

  /** Puts officers on a shift that is there, or looks anew at those who are on it. */
  async assign(glance: Glance, shift: Shift, officerIds: readonly string[], duty?: string): Promise<void> {
    const { em, now, reader } = glance;
    assertPeriod(shift, now);
    const found = await this.fit(em, shift, officerIds);
    if (shift.state === 'under_way') assertFit(found, now);
    for (const member of found) {
      const known = shift.crew.find(({ officerId }) => officerId === member.officerId);
      const placed = { ...member, duty: duty ?? known?.duty ?? null };
      await this.store.putMember(em, placeOf(shift, placed, reader.id, now));
      shift.crew = [...shift.crew.filter((one) => one !== known), placed];
    }
    if (shift.crew.length > MOST_ON_A_SHIFT) throw new Problem('inconsistent', { field: 'officerIds' });
    Object.assign(shift, summary(shift.crew));
  }

  async remove(em: EntityManager, shift: Shift, officerId: string): Promise<void> {
    if (officerId === shift.leaderId) throw new Problem('leader_stays');
    if (!shift.officerIds.includes(officerId)) throw new Problem('not_found');
    await this.store.removeMember(em, shift.id, officerId);
    shift.crew = shift.crew.filter((member) => member.officerId !== officerId);
    Object.assign(shift, summary(shift.crew));
  }

  private async fit(em: EntityManager, shift: Period, officerIds: readonly string[]): Promise<Rostered[]> {
    const deployments = await this.deployments.all(em, shift.operationId, officerIds);
    const [taken] = await this.store.elsewhere(em, shift, officerIds);
    if (taken) throw new Problem('on_another_shift', { officerId: taken });
    return officerIds.map((officerId) => {
      const deployment = deployments.find((one) => one.officerId === officerId);
      if (!deployment || !lasts(deployment, shift)) throw new Problem('not_deployed', { officerId });
      return { officerId, country: deployment.country, duty: null, deployment };
    });
  }
}

type Period = Pick<Shift, 'id' | 'operationId' | 'startsAt' | 'endsAt'>;

const lasts = ({ state, arrival, departure }: DeploymentBrief, { startsAt, endsAt }: Period): boolean =>
  (state === 'accepted' || state === 'serving') && arrival <= startsAt && endsAt <= departure;

const summary = (crew: readonly Rostered[]) => ({
  officerIds: crew.map(({ officerId }) => officerId),
  countries: [...new Set(crew.map(({ country }) => country))].sort(),
});

function assertPeriod({ startsAt, endsAt }: Pick<Shift, 'startsAt' | 'endsAt'>, now: Date): void {
  if (endsAt <= startsAt) throw new Problem('ends_before_it_begins');
  const over = endsAt <= now;
  if (over || endsAt.getTime() - startsAt.getTime() > LONGEST) throw new Problem('inconsistent', { field: 'endsAt' });
}

function assertFit(crew: readonly Rostered[], now: Date): void {
  for (const { officerId, deployment } of crew) {
    const kept = keptFromDuty(deployment, now);
    if (kept) throw new Problem(kept, { officerId });
  }
}

function placeOf(
  shift: Shift,
  { officerId, country, duty }: Rostered,
  assignedBy: string,
  assignedAt: Date,
): ShiftMember {
  const { id: shiftId, operationId, startsAt, endsAt } = shift;
  const times = { startsAt, endsAt, standing: true };
  return Object.assign(new ShiftMember(), {
    shiftId,
    operationId,
    officerId,
    country,
    duty,
    ...times,
    assignedBy,
    assignedAt,
  });
}
