import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CollectionBrief } from '../collections/collection.reader.js';
import { days, later } from '../core/workflow/deadline.js';
import { HandlingReader } from '../handling/handling.reader.js';
import { isMinor, isSparing } from './entry.judgment.js';
import type { EntryContent } from './entry.rows.js';

/** How often an entry is looked at where nobody may be held longer than is strictly necessary. */
const SPARING = 'PROTECTED_CATEGORY';

/** How long entries of a collection stay, in days. */
export interface Periods {
  readonly reviewDays: number;
  readonly sparingDays: number;
  readonly keepDays: number;
}

export interface Kept {
  readonly minor: boolean;
  readonly reviewDue: Date;
  readonly expiresOn: Date;
}

/** How long what is held stays: as its collection says, and never longer than the rules of retention. */
@Injectable()
export class EntryKeeping {
  constructor(private readonly handling: HandlingReader) {}

  async periods(em: EntityManager, { reviewDays, keepDays }: CollectionBrief): Promise<Periods> {
    const { reviewAfterDays, eraseAfterDays } = await this.handling.retentionRule(em, SPARING);
    return { reviewDays, keepDays, sparingDays: Math.min(reviewDays, reviewAfterDays ?? eraseAfterDays) };
  }
}

/** From now on, as it is entered or was reviewed. */
export function keptFrom(now: Date, content: EntryContent, { reviewDays, sparingDays, keepDays }: Periods): Kept {
  const minor = isMinor(content, now);
  const often = isSparing({ category: content.category, minor }) ? sparingDays : reviewDays;
  return {
    minor,
    reviewDue: later(now, days(often)),
    expiresOn: content.expiresOn ?? later(now, days(keepDays)),
  };
}
