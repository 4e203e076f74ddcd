import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Unit } from '../core/workflow/transitions.js';
import { EntryProbingDesk } from '../probing/entry-probing.desk.js';
import type { CollectionEntry } from './collection-entry.entity.js';
import { traitsDigest } from './entry.digest.js';
import { EntryDrafts } from './entry.drafts.js';
import type { Kept } from './entry.keeping.js';
import type { OpenEntryDto, ReviseEntryDto } from './entry.dto.js';

/**
 * Entries that one officer writes alone: whoever is written down is met by earlier referrals, so that many of them could ask
 * who has asked about whom. They are limited, as referrals are.
 */
@Injectable()
export class EntriesByHand {
  constructor(
    private readonly drafts: EntryDrafts,
    private readonly probing: EntryProbingDesk,
  ) {}

  /** Refuses beyond the limits of the day (`entry_limit_officer`, `entry_limit_country`); the refusal leaves a trace. */
  admit(officer: Officer): Promise<void> {
    return this.probing.admit(officer);
  }

  async opening(unit: Unit, officer: Officer, form: OpenEntryDto): Promise<Opening<CollectionEntry>> {
    const opening = await this.drafts.opening(unit, officer, form);
    await this.probing.count(unit, officer);
    return opening;
  }

  /** A review says nothing new, and does not count. */
  kept(unit: Unit, entry: CollectionEntry, expiresOn: Date | undefined): Promise<Kept> {
    return this.drafts.kept(unit, entry, expiresOn);
  }

  /** Other traits meet referrals anew, and count as another entry does. */
  async revised(unit: Unit, officer: Officer, entry: CollectionEntry, form: ReviseEntryDto): Promise<void> {
    const before = entry.traits && traitsDigest(entry.traits);
    Object.assign(entry, await this.drafts.revised(unit, entry, form));
    if (form.traits && traitsDigest(form.traits) !== before) await this.probing.count(unit, officer);
  }
}
