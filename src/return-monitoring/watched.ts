import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { ReturnFlightReader } from '../return-flights/return-flight.reader.js';
import { TransitReader } from '../transits/transit.reader.js';

/** What a monitor has watched: one of these. */
export interface About {
  readonly readmissionId?: string | null;
  readonly transitId?: string | null;
  readonly returnFlightId?: string | null;
}

interface Sides {
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly otherCountry: string;
  readonly otherAuthorityId: string | null;
}

/** Who answers to a monitor for what they have watched: on their own side; no state answers to the monitors of another. */
@Injectable()
export class Watched {
  constructor(
    private readonly readmissions: ReadmissionReader,
    private readonly transits: TransitReader,
    private readonly flights: ReturnFlightReader,
  ) {}

  async answeredBy(em: EntityManager, officer: Officer, about: About): Promise<string> {
    assertOne(about);
    const asked = await this.authority(em, officer, about);
    if (asked === null) throw new Problem('nobody_to_ask');
    return asked;
  }

  /** The readmission in which a wish for asylum stops everything: its own, or that of the transit. */
  async caseOf(em: EntityManager, officer: Officer, { readmissionId, transitId }: About): Promise<string | null> {
    if (readmissionId) return readmissionId;
    const transit = transitId ? await this.transits.find(em, officer, transitId) : undefined;
    return transit?.readmissionId ?? null;
  }

  private async authority(em: EntityManager, officer: Officer, about: About): Promise<string | null> {
    const { readmissionId, transitId, returnFlightId } = about;
    if (readmissionId) return onTheirSide(officer, await this.readmissions.get(em, officer, readmissionId));
    if (transitId) {
      const transit = await this.transits.find(em, officer, transitId);
      if (!transit) throw new Problem('unknown_reference', { field: 'transitId' });
      return onTheirSide(officer, transit);
    }
    const flight = await this.flights.find(em, officer, returnFlightId ?? '');
    if (!flight) throw new Problem('unknown_reference', { field: 'returnFlightId' });
    const share = flight.shares.find(({ country, state }) => country === officer.country && state !== 'declined');
    return share?.authorityId ?? (officer.country === flight.ownerCountry ? flight.ownerAuthorityId : null);
  }
}

function assertOne({ readmissionId, transitId, returnFlightId }: About): void {
  const named = [readmissionId, transitId, returnFlightId].filter((id) => id !== undefined && id !== null);
  if (named.length !== 1) throw new Problem('bad_input', { fields: ['readmissionId', 'transitId', 'returnFlightId'] });
}

function onTheirSide({ country }: Officer, sides: Sides): string | null {
  if (country === sides.ownerCountry) return sides.ownerAuthorityId;
  return country === sides.otherCountry ? sides.otherAuthorityId : null;
}
