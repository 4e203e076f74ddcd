import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { TrainingAttendee, TrainingSession } from './training-session.entity.js';
import { trainingSessionSight } from './training-session.policy.js';

/** The only SQL about training sessions and who attends them. */
@Injectable()
export class TrainingSessionStore extends Rows<TrainingSession> {
  constructor() {
    super(TrainingSession, trainingSessionSight, { by: 'startsAt', direction: 'desc' });
  }

  /** Whether somebody attended is said by an act on the session, and written back with it. */
  async settle(em: EntityManager, { attendees }: TrainingSession): Promise<void> {
    if (attendees.length > 0) await em.upsert(TrainingAttendee, attendees, ['sessionId', 'officerId']);
  }

  async removeAttendee(em: EntityManager, sessionId: string, officerId: string): Promise<void> {
    await em.delete(TrainingAttendee, { sessionId, officerId });
  }

  protected override async complete(em: EntityManager, rows: TrainingSession[]): Promise<void> {
    const attendees = await em.find(TrainingAttendee, {
      where: { sessionId: In(rows.map(({ id }) => id)) },
      order: { officerId: 'ASC' },
    });
    for (const row of rows) row.attendees = attendees.filter(({ sessionId }) => sessionId === row.id);
  }
}
