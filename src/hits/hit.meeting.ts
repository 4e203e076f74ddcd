import { Injectable } from '@nestjs/common';
import { EntryReader } from '../collection-entries/entry.reader.js';
import { CollectionReader } from '../collections/collection.reader.js';
import type { Unit } from '../core/workflow/transitions.js';
import { HitConsequences } from './hit.consequences.js';
import { HitFinding, type Found } from './hit.finding.js';

/** An earlier referral meets an entry that came later. */
@Injectable()
export class HitMeeting {
  constructor(
    private readonly entries: EntryReader,
    private readonly collections: CollectionReader,
    private readonly finding: HitFinding,
    private readonly consequences: HitConsequences,
  ) {}

  /** Only what the referral could have been held against when it was asked; it learns of it as far as the rule tells. */
  async meet(unit: Unit, found: Found): Promise<void> {
    const { target, package: asked, authorCountry } = found.referral;
    const held = await this.entries.find(unit.em, found.entryId);
    if (target !== 'internal' || !asked || !held) return;
    const usable = await this.collections.usable(unit.em, authorCountry, [asked.purpose]);
    if (!usable.includes(held.collectionId)) return;
    const made = await this.finding.found(unit, found);
    if (made?.isNew) await this.consequences.found(unit, made.hit);
  }
}
