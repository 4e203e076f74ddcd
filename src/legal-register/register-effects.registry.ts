import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { EntryKind } from './legal-entry.codes.js';
import type { LegalChange } from './legal-change.entity.js';

export type Effect = (unit: Unit, change: LegalChange) => Promise<void>;

/** Where features enter what follows when a row of the register changes: in the unit of work in which it does. */
@Injectable()
export class RegisterEffects {
  private readonly effects = new Map<EntryKind, Effect[]>();

  on(kind: EntryKind, effect: Effect): void {
    this.effects.set(kind, [...(this.effects.get(kind) ?? []), effect]);
  }

  async tell(unit: Unit, change: LegalChange): Promise<void> {
    for (const effect of this.effects.get(change.kind) ?? []) await effect(unit, change);
  }
}
