import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { RestingDesk } from '../readmissions/resting.desk.js';
import { ReadmissionComplaintKind } from './readmission-complaint.kind.js';

const UNDECIDED = ['received', 'admissible', 'inadmissible', 'examined'];

/** A complaint goes with its case, and the case not before the complainant was answered. */
@Injectable()
export class ReadmissionComplaintWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly kind: ReadmissionComplaintKind,
    private readonly resting: RestingDesk,
  ) {}

  onModuleInit(): void {
    this.events.on('erase', async (unit, { id: readmissionId }, { actor }) => {
      await this.resting.assertNone(unit, this.kind, { readmissionId, states: UNDECIDED });
      await this.resting.all(unit, this.kind, { readmissionId, actor, action: 'erase' });
    });
  }
}
