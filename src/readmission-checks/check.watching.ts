import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor } from '../core/access/actor.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents, type ReadmissionEvent } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { RestingDesk } from '../readmissions/resting.desk.js';
import { ReadmissionCheck } from './check.entity.js';
import { CheckStore } from './check.store.js';
import { checkWorkflow, type CheckAction } from './check.workflow.js';

/** Begins a checklist for each person when a case is to be checked; a case that begins again is asked about anew. */
@Injectable()
export class CheckWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly store: CheckStore,
    private readonly transitions: Transitions,
    private readonly resting: RestingDesk,
  ) {}

  onModuleInit(): void {
    this.events.on('begin_check', (unit, readmission, { actor }) => this.begin(unit, readmission, actor));
    const all = (events: readonly ReadmissionEvent[], action: CheckAction) =>
      this.events.on(events, (unit, { id: readmissionId }, { actor }) =>
        this.resting.all(unit, { workflow: checkWorkflow, store: this.store }, { readmissionId, actor, action }),
      );
    all(['begin_again', 'void_consent'], 'begin_again');
    all(['erase'], 'erase');
  }

  private async begin(unit: Unit, readmission: Readmission, actor: Actor): Promise<void> {
    const begun = await this.store.ofCase(unit.em, readmission.id);
    for (const { id } of readmission.persons)
      if (!begun.some(({ personId }) => personId === id)) await this.open(unit, actor, { readmission, personId: id });
  }

  /** Of the requesting state; it has none here where it has no account. */
  async open(
    unit: Unit,
    actor: Actor,
    { readmission, personId }: { readmission: Readmission; personId: string },
  ): Promise<ReadmissionCheck> {
    const { id: readmissionId, ownerAuthorityId, ownerCountry, openedBy } = readmission;
    const subject = Object.assign(unit.em.create(ReadmissionCheck), {
      id: newId(),
      readmissionId,
      personId,
      ownerAuthorityId,
      ownerCountry,
      restricted: false,
      namedReaders: [],
      version: 1,
      openedAt: unit.now,
      openedBy: actor.kind === 'officer' ? actor.id : openedBy,
      confirmedBy: null,
      confirmedAt: null,
      items: [],
    });
    await this.transitions.open(unit, checkWorkflow, { entity: ReadmissionCheck, actor, subject });
    return subject;
  }
}
