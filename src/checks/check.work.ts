import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { PatrolReader, type PatrolBrief } from '../patrols/patrol.reader.js';
import { ShiftReader, type ShiftBrief } from '../shifts/shift.reader.js';
import type { OpenCheckDto } from './check.dto.js';

/** The patrols and shifts to which checks may belong. */
@Injectable()
export class CheckWork {
  constructor(
    private readonly patrols: PatrolReader,
    private readonly shifts: ShiftReader,
  ) {}

  async patrol(em: EntityManager, { operationId, patrolId }: OpenCheckDto): Promise<PatrolBrief | null> {
    if (patrolId === undefined) return null;
    const patrol = await this.patrols.find(em, patrolId);
    if (patrol?.operationId !== operationId) throw new Problem('unknown_reference', { field: 'patrolId' });
    if (patrol.state === 'planned' || patrol.state === 'cancelled')
      throw new Problem('inconsistent', { field: 'patrolId' });
    return patrol;
  }

  async shift(em: EntityManager, { operationId, shiftId }: OpenCheckDto): Promise<ShiftBrief | null> {
    if (shiftId === undefined) return null;
    const shift = await this.shifts.find(em, shiftId);
    if (shift?.operationId !== operationId) throw new Problem('unknown_reference', { field: 'shiftId' });
    if (shift.state === 'planned' || shift.state === 'cancelled')
      throw new Problem('inconsistent', { field: 'shiftId' });
    return shift;
  }
}
