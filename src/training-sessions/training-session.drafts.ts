import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { DeploymentReader } from '../deployments/deployment.reader.js';
import { SceneReader } from '../scenes/scene.reader.js';
import { MOST_ATTENDEES, type HoldTrainingSessionDto, type OpenTrainingSessionDto } from './training-session.dto.js';
import { TrainingAttendee, type TrainingSession } from './training-session.entity.js';
import { whoeverPlansTraining } from './training-session.rules.js';
import { TrainingSessionStore } from './training-session.store.js';

/** Officers are trained also before the first day. */
const WHILE_OFFICERS_ARE_THERE = ['preparation', 'active'];
const DEPLOYED = ['accepted', 'serving'];

type Trainer = Pick<TrainingSession, 'operationId' | 'trainerId' | 'trainerBody'>;

/** Training sessions out of forms; whoever trains or attends as an officer is deployed in the operation. */
@Injectable()
export class TrainingSessionDrafts {
  constructor(
    private readonly scenes: SceneReader,
    private readonly deployments: DeploymentReader,
    private readonly store: TrainingSessionStore,
  ) {}

  /** Planned by whoever leads in the operation, or by the officer who trains. */
  async from(glance: Glance, form: OpenTrainingSessionDto): Promise<Opening<TrainingSession>> {
    const { em, now, reader } = glance;
    const scene = { ...pick(form, ['operationId', 'siteId']), moments: [] };
    const place = await this.scenes.placeOf(glance, scene, WHILE_OFFICERS_ARE_THERE);
    const plans = whoeverPlansTraining({ actor: reader, subject: place, now });
    if (!plans && form.trainerId !== reader.id) throw new Problem('not_permitted');
    const whose = pick(place, ['operationId', 'siteId', 'ownerAuthorityId', 'ownerCountry']);
    const { trainerId = null, trainerBody = null, attendeeIds } = form;
    const trainer = { operationId: whose.operationId, trainerId, trainerBody };
    await this.assertTrainer(em, trainer);
    const attendees = await this.deployed(em, whose.operationId, attendeeIds);
    const what = pick(form, ['type', 'title', 'items', 'startsAt', 'durationMinutes']);
    const unassessed = { assessment: null, assessmentText: null };
    return {
      restrictedTo: form.restrictedTo,
      subject: { ...whose, ...what, ...trainer, ...unassessed, ...summary(trainer, attendees), attendees },
      also: (session) => {
        session.attendees = attendees.map((attendee) => ({ ...attendee, sessionId: session.id }));
        return this.store.settle(em, session);
      },
    };
  }

  async put(em: EntityManager, session: TrainingSession, officerId: string): Promise<void> {
    const [attendee] = await this.deployed(em, session.operationId, [officerId]);
    const others = session.attendees.filter((one) => one.officerId !== officerId);
    if (!attendee || others.length >= MOST_ATTENDEES) throw new Problem('inconsistent', { field: 'officerId' });
    session.attendees = [...others, { ...attendee, sessionId: session.id }];
    Object.assign(session, summary(session, session.attendees));
  }

  async remove(em: EntityManager, session: TrainingSession, officerId: string): Promise<void> {
    if (!session.attendees.some((one) => one.officerId === officerId)) throw new Problem('not_found');
    await this.store.removeAttendee(em, session.id, officerId);
    session.attendees = session.attendees.filter((one) => one.officerId !== officerId);
    Object.assign(session, summary(session, session.attendees));
  }

  /** An officer who is deployed there, or the body that sends somebody: one of the two. */
  async assertTrainer(em: EntityManager, { operationId, trainerId, trainerBody }: Trainer): Promise<void> {
    if ((trainerId === null) === (trainerBody === null)) throw new Problem('inconsistent', { field: 'trainerId' });
    if (trainerId !== null) await this.deployed(em, operationId, [trainerId]);
  }

  private async deployed(em: EntityManager, operationId: string, officerIds: string[]): Promise<TrainingAttendee[]> {
    const deployments = await this.deployments.all(em, operationId, officerIds);
    return officerIds.map((officerId) => {
      const deployment = deployments.find((one) => one.officerId === officerId);
      if (!deployment || !DEPLOYED.includes(deployment.state)) throw new Problem('not_deployed', { officerId });
      const { country } = deployment;
      return Object.assign(new TrainingAttendee(), { sessionId: '', officerId, country, attended: null });
    });
  }
}

/** Says who attended; whoever does not stand on the list did not. */
export function writeDownAttendance(session: TrainingSession, { attendedIds, ...form }: HoldTrainingSessionDto): void {
  const stranger = attendedIds.find((id) => !session.attendees.some(({ officerId }) => officerId === id));
  if (stranger) throw new Problem('not_part_of_it', { officerId: stranger });
  if (attendedIds.length === 0) throw new Problem('nobody_attended');
  const { durationMinutes, assessment, assessmentText = null } = form;
  Object.assign(session, { durationMinutes, assessment, assessmentText });
  session.attendees = session.attendees.map((one) => ({ ...one, attended: attendedIds.includes(one.officerId) }));
}

export const summary = ({ trainerId }: Pick<Trainer, 'trainerId'>, attendees: readonly TrainingAttendee[]) => ({
  officerIds: [...new Set([...(trainerId ? [trainerId] : []), ...attendees.map(({ officerId }) => officerId)])],
  countries: [...new Set(attendees.map(({ country }) => country))].sort(),
});
