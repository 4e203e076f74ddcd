import { Injectable } from '@nestjs/common';
import { Rows } from '../core/cases/rows.js';
import { MonitoringVisit } from './visit.entity.js';
import { visitSight } from './visit.policy.js';

/** The only SQL about visits of monitors. */
@Injectable()
export class VisitStore extends Rows<MonitoringVisit> {
  constructor() {
    super(MonitoringVisit, visitSight, { by: 'openedAt', direction: 'desc' });
  }
}
