import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../core/local-time.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { ProfileReader } from '../readmission-agreements/profile.reader.js';
import type { PersonCategory } from '../readmissions/readmission.codes.js';

/** What is asked about: the agreement of a case, and what the person is to the requested state. */
export interface Covered {
  readonly agreement: string | null;
  readonly category: PersonCategory;
  /** By whose day: the requesting state's. */
  readonly ownerCountry: string;
}

/** A suspension that holds where clocks show this time. */
export interface InZone {
  readonly entryId: string;
  readonly zone: string;
}

const OF_A_THIRD_STATE: readonly PersonCategory[] = [
  'tcn_visa_permit',
  'tcn_direct_entry',
  'tcn_forged_doc_of_requested',
  'tcn_last_domicile',
  'stateless',
];

/** One question: is this agreement suspended for them today? A case is pinned to its law, but not against a suspension. */
@Injectable()
export class HoldSuspensions {
  constructor(
    private readonly profiles: ProfileReader,
    private readonly zones: TimeZoneReader,
  ) {}

  /** Which day it is in that state. */
  day(em: EntityManager, country: string, now: Date): Promise<string> {
    return this.zones.day(em, country, now);
  }

  /** The suspensions that hold in each of these time zones, by the day that it is there. */
  async inForce(em: EntityManager, zones: readonly string[], now: Date): Promise<InZone[]> {
    const onDay = new Map<string, string[]>();
    const all: InZone[] = [];
    for (const zone of zones) {
      const day = dayOf(zone, now);
      const suspensions = onDay.get(day) ?? (await this.profiles.suspensions(em, day));
      onDay.set(day, suspensions);
      all.push(...suspensions.map((entryId) => ({ entryId, zone })));
    }
    return all;
  }

  async touch(em: EntityManager, { agreement, category, ownerCountry }: Covered, now: Date): Promise<boolean> {
    if (agreement === null) return false;
    const profile = await this.profiles.find(em, agreement, { on: await this.day(em, ownerCountry, now) });
    return (profile?.suspensions ?? []).some(
      ({ sure, scope }) => sure && (scope === 'all' || (scope === 'tcn' && OF_A_THIRD_STATE.includes(category))),
    );
  }
}
