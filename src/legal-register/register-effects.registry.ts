import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { EntryKind } from './legal-entry.codes.js';
import type { LegalChange } from './legal-change.entity.js';

export type Confirmed = (unit: Unit, recordId: string) => Promise<void>;
export type Effect = (unit: Unit, change: LegalChange) => Promise<void>;

/** Where features enter what follows when a row of the register changes: in the unit of work in which it does. */
@Injectable()
export class RegisterEffects {
  private readonly effects = new Map<EntryKind, Effect[]>();
  private readonly confirmed = new Map<string, Confirmed[]>();

  on(kind: EntryKind, effect: Effect): void {
    this.effects.set(kind, [...(this.effects.get(kind) ?? []), effect]);
  }

  /** A value was confirmed for one case, or that was taken back: with the table of the case, and its id. */
  onConfirmation(recordType: string, effect: Confirmed): void {
    this.confirmed.set(recordType, [...(this.confirmed.get(recordType) ?? []), effect]);
  }

  async tellConfirmation(unit: Unit, recordType: string, recordId: string): Promise<void> {
    for (const effect of this.confirmed.get(recordType) ?? []) await effect(unit, recordId);
  }

  async tell(unit: Unit, change: LegalChange): Promise<void> {
    for (const effect of this.effects.get(change.kind) ?? []) await effect(unit, change);
  }
}
