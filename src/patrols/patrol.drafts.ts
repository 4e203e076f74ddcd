import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import { hours } from '../core/workflow/deadline.js';
import { PatrolCrews, summary } from './patrol.crews.js';
import type { OpenPatrolDto, RevisePatrolDto } from './patrol.dto.js';
import type { Patrol } from './patrol.entity.js';
import { PatrolPlaces } from './patrol.places.js';
import { whoeverSendsPatrols } from './patrol.rules.js';
import { PatrolStore } from './patrol.store.js';

const LONGEST = hours(24);

const nothingDone = {
  beganAt: null,
  returnedAt: null,
  report: null,
  reportedAt: null,
  reportedBy: null,
  reviewedAt: null,
  reviewedBy: null,
  climbed: 0,
};
const notLoaded = { operationState: '', siteLeaderId: null, elsewhere: false };

/** Patrols out of forms. */
@Injectable()
export class PatrolDrafts {
  constructor(
    private readonly places: PatrolPlaces,
    private readonly crews: PatrolCrews,
    private readonly store: PatrolStore,
  ) {}

  /** Sent by whoever sends patrols in the operation; an officer of the host may also take one out themselves. */
  async from(glance: Glance, form: OpenPatrolDto): Promise<Opening<Patrol>> {
    const { em, now, reader } = glance;
    const place = await this.places.of(glance, form);
    const sends = whoeverSendsPatrols({ actor: reader, subject: place, now });
    if (!sends && form.leaderId !== reader.id) throw new Problem('not_permitted');
    assertPeriod(form, now);
    const crew = await this.crews.gather(em, place, everybody(form), now);
    const { vehicle = null, route = null } = form;
    const about = pick(form, ['type', 'leaderId', 'startsAt', 'endsAt', 'kit', 'equipmentIds']);
    await this.crews.assertSound(em, { ...place, ...about }, crew);
    const number = await this.store.nextNumber(em, place.operationId);
    const made = { ...place, ...about, vehicle, route, number, crew, ...summary(crew, form.leaderId) };
    return {
      restrictedTo: form.restrictedTo,
      subject: { ...made, ...nothingDone, ...notLoaded },
      also: async (patrol) => {
        await this.crews.write(em, patrol, crew);
        await this.store.reload(em, patrol);
      },
    };
  }

  /** A new leader or another section: everybody is looked at anew, for powers depend on the place. */
  async revise(glance: Glance, patrol: Patrol, form: RevisePatrolDto): Promise<void> {
    const { em, now } = glance;
    const { borderSection, ...rest } = form;
    Object.assign(patrol, defined(rest));
    if (borderSection !== undefined) patrol.borderSection = await this.places.section(glance, patrol, borderSection);
    assertPeriod(patrol, now);
    if (patrol.state === 'planned') patrol.dueAt = patrol.endsAt;
    if (form.leaderId !== undefined || borderSection !== undefined) {
      await this.crews.put(em, patrol, everybody(patrol), now);
    } else await this.crews.assertSound(em, patrol, patrol.crew);
  }

  put({ em, now }: Glance, patrol: Patrol, officerId: string): Promise<void> {
    return this.crews.put(em, patrol, [officerId], now);
  }

  remove({ em }: Glance, patrol: Patrol, officerId: string): Promise<void> {
    return this.crews.remove(em, patrol, officerId);
  }
}

const everybody = ({ leaderId, officerIds }: Pick<Patrol, 'leaderId' | 'officerIds'>): string[] => [
  ...new Set([leaderId, ...officerIds]),
];

function assertPeriod({ startsAt, endsAt }: Pick<Patrol, 'startsAt' | 'endsAt'>, now: Date): void {
  if (endsAt <= startsAt) throw new Problem('ends_before_it_begins');
  const over = endsAt <= now;
  if (over || endsAt.getTime() - startsAt.getTime() > LONGEST) throw new Problem('inconsistent', { field: 'endsAt' });
}
