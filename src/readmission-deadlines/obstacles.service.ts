import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { putPart } from '../core/cases/parts.js';
import { Problem } from '../core/problems.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionDesk } from '../readmissions/readmission.desk.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { DeadlinesView, ObstacleAddress, PutObstacleDto } from './deadline.dto.js';
import { ReadmissionObstacle } from './deadline.entity.js';
import { DeadlineLooks } from './deadline.looks.js';
import { ownCountryOf } from './obstacles.js';

/** What stands in the way of an application or a transfer, as the requesting side records it. */
@Injectable()
export class ObstaclesService {
  constructor(
    private readonly commands: Commands,
    private readonly readmissions: ReadmissionReader,
    private readonly desk: ReadmissionDesk,
    private readonly looks: DeadlineLooks,
  ) {}

  /** The same id again corrects it: an end is added, or the ground was another. */
  put(by: Acting, { id, obstacleId }: ObstacleAddress, form: PutObstacleDto): Promise<DeadlinesView> {
    const version = seen(by);
    const shown = async (em: EntityManager, now: Date) =>
      this.looks.of(em, await this.readmissions.get(em, by.officer, id), now);
    return this.commands.run(by, {
      first: async (em, now) => {
        assertInOrder(form, now);
        await this.desk.act({ em, now }, id, 'put_obstacle', {
          as: by.officer,
          version,
          change: ({ subject }) => write({ em, now }, subject, by, { id: obstacleId, form }),
        });
        return { id, answer: await shown(em, now) };
      },
      again: (em, _, now) => shown(em, now),
    });
  }
}

function assertInOrder({ from, to }: PutObstacleDto, now: Date): void {
  if (from > now) throw new Problem('time_ahead', { field: 'from' });
  if (to && to > now) throw new Problem('time_ahead', { field: 'to' });
  if (to && to < from) throw new Problem('ends_before_it_begins');
}

async function write(
  { em, now }: Unit,
  readmission: Readmission,
  by: Acting,
  { id, form }: { id: string; form: PutObstacleDto },
): Promise<void> {
  const { matter, ground, from: fromAt, to: toAt = null, note = null } = form;
  const said = { id, readmissionId: readmission.id, matter, ground, fromAt, toAt, note };
  const recorded = { ownCountry: ownCountryOf(readmission), recordedBy: by.officer.id, recordedAt: now };
  await putPart(em, ReadmissionObstacle, { ...said, ...recorded }, 'readmissionId');
}
