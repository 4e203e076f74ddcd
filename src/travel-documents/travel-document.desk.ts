import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { TravelDocumentType } from './travel-document.codes.js';
import { TravelDocumentSteps } from './travel-document.steps.js';

/** A document on which somebody travels. */
export interface TravelsOn {
  readonly documentId: string;
  readonly type: TravelDocumentType;
  readonly number: string | null;
}

/** One thing for transfers: the documents on which they travel go over with them. */
@Injectable()
export class TravelDocumentDesk {
  constructor(private readonly steps: TravelDocumentSteps) {}

  async usedBy(em: EntityManager, readmissionId: string): Promise<TravelsOn[]> {
    const open = await this.steps.store.openOf(em, readmissionId);
    return open
      .filter(({ state }) => state === 'issued')
      .map(({ id: documentId, type, number }) => ({ documentId, type, number }));
  }

  async handOver(unit: Unit, actor: Actor, readmissionId: string): Promise<void> {
    for (const { id, state } of await this.steps.store.openOf(unit.em, readmissionId))
      await this.steps.follow(unit, actor, id, state === 'issued' ? 'hand_over' : 'cancel');
  }
}
