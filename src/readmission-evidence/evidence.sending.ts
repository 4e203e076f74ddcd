import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Transitions, type CaseStore, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents, type Done } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { ReadmissionEvidence } from './evidence.entity.js';
import { EvidenceStore } from './evidence.store.js';
import { evidenceWorkflow } from './evidence.workflow.js';

/** What the requesting side has prepared goes with its application, in the same transaction. */
@Injectable()
export class EvidenceSending implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly store: EvidenceStore,
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    this.events.on(['submit', 'register'], (unit, readmission, done) => this.show(unit, readmission, done));
  }

  private async show(unit: Unit, readmission: Readmission, { actor }: Done): Promise<void> {
    const rows = await this.store.ofCases(unit.em, [readmission.id]);
    // The case is sent by this very act, and not written yet: it is judged as it will be.
    const store: CaseStore<ReadmissionEvidence> = {
      entity: this.store.entity,
      lock: async (_em, _actor, id) => {
        const row = rows.find((one) => one.id === id);
        return row ? Object.assign(row, { readmission, assessment: null }) : null;
      },
      overdue: () => this.store.overdue(),
    };
    for (const { id, side, state } of rows)
      if (side === 'owner' && state === 'prepared')
        await this.transitions.run(unit, evidenceWorkflow, store, { actor, id, action: 'show' });
  }
}
