import { Injectable } from '@nestjs/common';
import { neverCrossChecked } from '../collection-entries/entry.codes.js';
import { EntryReader, type HeldEntry } from '../collection-entries/entry.reader.js';
import { leastOf, type Telling } from '../collections/collection.codes.js';
import { CollectionReader, type Asker } from '../collections/collection.reader.js';
import { pick } from '../core/pick.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { ReferralPurpose } from '../referrals/referral.codes.js';
import { ReferralReader } from '../referrals/referral.reader.js';
import type { ReferralPackage } from '../referrals/referral-package.entity.js';
import type { Referral } from '../referrals/referral.entity.js';
import type { Frozen } from './hit-contents.store.js';
import type { Shown } from './hit.codes.js';
import { mayBeMinor } from './hit.comparison.js';

/** Both sides of a hit, as they stand when it is found. */
export interface Pair {
  readonly entry: HeldEntry;
  readonly shown: Shown;
  readonly minor: boolean;
  readonly frozen: Omit<Frozen, 'scored'>;
}

const shownBy: Readonly<Record<Telling, Shown>> = {
  nothing: 'nothing',
  hit_only: 'hit',
  contact: 'contact',
  full: 'entry',
};

/** Contacts, witnesses, victims and informants are analysed at the most: no cross-check meets them. */
const isNeverAnswered = ({ category }: HeldEntry, purpose: ReferralPurpose): boolean =>
  purpose === '18-2-A' && category !== null && neverCrossChecked.includes(category);

const askerOf = ({ asking, purpose }: ReferralPackage): Asker => ({
  ...pick(asking, ['country', 'authorityId']),
  purposes: [purpose],
});

/** What either side has, and what the owner's rule lets the asking side be told. */
@Injectable()
export class HitParties {
  constructor(
    private readonly entries: EntryReader,
    private readonly collections: CollectionReader,
    private readonly referrals: ReferralReader,
  ) {}

  /**
   * Undefined where there can be no hit: the entry is no longer held, or not for that purpose; or what is asked
   * about may not be shown in the state that would have to judge it, which then learns nothing of it.
   */
  async of({ em, now }: Unit, referral: Referral, entryId: string): Promise<Pair | undefined> {
    const held = await this.entries.forHit(em, entryId);
    const asked = referral.package;
    const traits = held?.entry.traits;
    if (!held || !traits || !asked) return undefined;
    const { entry, collection, atMost } = held;
    if (!collection.purposes.includes(asked.purpose) || isNeverAnswered(entry, asked.purpose)) return undefined;
    if (this.referrals.keptFromState(referral, entry.ownerCountry, now)) return undefined;
    const births = [...asked.traits.births, ...traits.births];
    const minor = asked.minor || entry.minor || mayBeMinor(births, now);
    const own = entry.ownerAuthorityId === asked.asking.authorityId;
    const rule: Telling = own ? 'full' : await this.collections.telling(em, collection.id, askerOf(asked));
    const contact = { collection: collection.title, authorityId: collection.contactAuthorityId };
    return {
      entry,
      minor,
      // Of minors never more than that there is a hit (Europol Regulation, Art. 30(3)).
      shown: shownBy[leastOf([rule, atMost, ...(minor ? (['hit_only'] as const) : [])])],
      frozen: {
        asked: { ...pick(asked, ['traits', 'category', 'offence']), purposes: [asked.purpose] },
        held: {
          ...pick(entry, ['kind', 'category', 'summary', 'grounds', 'measures']),
          traits,
        },
        contact: { ...contact, dutyChannel: collection.dutyChannel },
      },
    };
  }

  /** Those of these collections that tell whoever asks nothing, whatever of them is met. */
  async silentAmong({ em }: Unit, { package: asked }: Referral, collections: readonly (string | null)[]) {
    const silent = new Set<string | null>();
    for (const id of collections) {
      const telling = id && asked ? await this.collections.telling(em, id, askerOf(asked)) : 'nothing';
      if (telling === 'nothing') silent.add(id);
    }
    return silent;
  }
}
