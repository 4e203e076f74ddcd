import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { WorkingInterest } from './working-interest.entity.js';
import { workingInterestSight } from './working-interest.policy.js';

/** The rows of what units say that they work on. */
@Injectable()
export class WorkingInterestStore extends Rows<WorkingInterest> {
  constructor() {
    super(WorkingInterest, workingInterestSight, { by: 'openedAt', direction: 'desc' });
  }
}
