import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { LegalConfirmationReader } from '../legal-register/legal-confirmation.reader.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { standing } from '../legal-register/standing.js';
import { AgreementFinder } from '../readmission-agreements/agreement.reader.js';
import { touches } from '../readmission-agreements/coverage.js';
import type { ParameterName, Profile } from '../readmission-agreements/profile.js';
import { ProfileReader } from '../readmission-agreements/profile.reader.js';
import { isVerified, silenceOf } from '../readmission-agreements/silence.js';
import { ReadmissionDays } from './readmission.days.js';
import type { Readmission } from './readmission.entity.js';
import type { AcceleratedLaw, Governing } from './readmission.governing.js';

/** What of a case says by which agreement it goes, and as it was known when. */
export type Governed = Pick<
  Readmission,
  'id' | 'agreement' | 'profileVersion' | 'profileKnownAt' | 'profileOn' | 'ownerCountry'
>;
type Asked = Pick<Readmission, 'ownerCountry' | 'otherCountry' | 'category' | 'agreementReason'>;

/** What the register of law says of a case: which agreement, what it says, and what follows from that. */
@Injectable()
export class ReadmissionLaw {
  constructor(
    private readonly agreements: AgreementFinder,
    private readonly agreement: ProfileReader,
    private readonly confirmations: LegalConfirmationReader,
    private readonly days: ReadmissionDays,
  ) {}

  /** The agreement that is proposed first, or another that applies and for which a reason was given. */
  async choose(
    em: EntityManager,
    { ownerCountry: from, otherCountry: to, category, agreementReason }: Asked,
    { on, wanted }: { on: string; wanted: string | null },
  ): Promise<string | null> {
    const { candidates } = await this.agreements.find(em, { from, to, category, on });
    const first = candidates[0]?.agreement ?? null;
    if (wanted === null || wanted === first) return first;
    if (!candidates.some(({ agreement }) => agreement === wanted)) throw new Problem('agreement_not_proposed');
    if (!agreementReason) throw new Problem('other_agreement_goes_first', { first });
    return wanted;
  }

  /** What day it is for a state. */
  today(em: EntityManager, country: string): Promise<string> {
    return this.days.today(em, country);
  }

  /** Loads what governs each of these. */
  async govern(em: EntityManager, rows: readonly Readmission[]): Promise<void> {
    await this.days.give(em, rows);
    const profiles = await this.profiles(em, rows);
    for (const row of rows) {
      const profile = profiles.get(row);
      row.governing = profile ? await this.seeing(em, governing(profile, row), row) : null;
    }
  }

  /** Where nobody has listed the holidays of the state that is silent, nobody can tell that its time has passed. */
  private async seeing(em: EntityManager, found: Governing, { otherCountry }: Readmission): Promise<Governing> {
    const { silence } = found;
    if (silence.value === 'none' || (await this.days.areListed(em, otherCountry))) return found;
    return { ...found, silence: { ...silence, value: 'none', withoutCalendar: otherCountry } };
  }

  /** What the agreements of these say, as `profileOf` tells it of one; what is the same for several is read once. */
  async profiles<R extends Governed>(em: EntityManager, rows: readonly R[]): Promise<Map<R, Profile | null>> {
    const confirmed = await this.confirmations.ofEach(
      em,
      'readmissions',
      // A draft that is only just being opened has none yet.
      rows.flatMap(({ id }) => id ?? []),
    );
    const read = new Map<string, Profile | null>();
    const profiles = new Map<R, Profile | null>();
    for (const row of rows) {
      const entries = confirmed.get(row.id) ?? [];
      const drafted = row.profileOn === null ? row.ownerCountry : '';
      const name = `${row.profileVersion} ${row.agreement} ${row.profileOn} ${drafted} ${entries.length === 0 ? '' : row.id}`;
      const profile = read.has(name) ? (read.get(name) ?? null) : await this.read(em, row, entries);
      read.set(name, profile);
      profiles.set(row, profile);
    }
    return profiles;
  }

  /** What its agreement says, pinned and with what was confirmed for it; of a draft, as it is known today. */
  async profileOf(em: EntityManager, readmission: Governed): Promise<Profile | null> {
    const { id } = readmission;
    const confirmed = await this.confirmations.of(em, { recordType: 'readmissions', recordId: id });
    return this.read(em, readmission, confirmed);
  }

  private async read(em: EntityManager, row: Governed, confirmed: readonly Entry[]): Promise<Profile | null> {
    const { agreement, profileKnownAt, profileOn, ownerCountry } = row;
    if (agreement === null) return null;
    const on = profileOn ?? (await this.today(em, ownerCountry));
    return this.agreement.profile(em, agreement, { knownAt: profileKnownAt ?? undefined, confirmed, on });
  }
}

function governing(profile: Profile, { category, procedure, extendedAt }: Readmission): Governing {
  const { registerVersion, on, layers, suspensions } = profile;
  return {
    profile,
    registerVersion,
    on,
    inForce: layers.every((layer) => standing(layer, on) !== 'no'),
    suspended: suspensions.some(({ sure, scope }) => sure && touches(scope, category)),
    exemptIf: isVerified(profile.exemptIf) ? (profile.exemptIf.value ?? []) : [],
    accelerated: acceleratedBy(profile),
    silence: silenceOf(profile, { accelerated: procedure === 'accelerated', extended: extendedAt !== null }),
  };
}

function acceleratedBy(profile: Profile): AcceleratedLaw {
  const names: ParameterName[] = ['accelerated', 'acceleratedZone', 'acceleratedSubmit'];
  const { accelerated, acceleratedZone, acceleratedSubmit } = profile;
  return {
    exists: isVerified(accelerated) && accelerated.value?.exists === true,
    zone: isVerified(acceleratedZone) ? acceleratedZone.value : null,
    submitWithin: isVerified(acceleratedSubmit) ? acceleratedSubmit.value : null,
    toConfirm: names.filter((name) => profile[name].entryKey !== null && !isVerified(profile[name])),
  };
}
