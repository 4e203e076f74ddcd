import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { PassengerList, type FlightShare, type Listed, type ReturnFlight } from './return-flight.entity.js';
import { shareOf } from './return-flight.rules.js';
import { ReturnFlightStore } from './return-flight.store.js';

/** What identifies passengers, for the organiser's carrier and for the destination: released by their own state, and logged. */
@Injectable()
export class PassengerNames {
  constructor(
    private readonly store: ReturnFlightStore,
    private readonly readmissions: ReadmissionReader,
    private readonly log: TransmissionLogDesk,
  ) {}

  async release(em: EntityManager, attempt: Attempt<ReturnFlight>, officer: Officer): Promise<void> {
    const { subject, now } = attempt;
    const share = shareOf(attempt);
    const entries = subject.entries.filter(({ country }) => country === officer.country);
    if (!share || entries.length === 0) throw new Problem('manifest_empty');
    const released = { flightId: subject.id, country: officer.country, releasedBy: officer.id, releasedAt: now };
    const lists: PassengerList[] = [];
    for (const { id: entryId, readmissionId } of entries) {
      const readmission = await this.readmissions.get(em, officer, readmissionId);
      const persons = readmission.persons.map(listed);
      lists.push(Object.assign(new PassengerList(), { ...released, entryId, persons }));
      await this.writeDown(em, { entryId, at: now }, { flight: subject, share, readmission });
    }
    await this.store.list(em, lists);
    share.listReleasedAt = now;
  }

  /** The destination reads them only once it is told; but from here on nobody is asked any more. */
  private async writeDown(
    em: EntityManager,
    { entryId: id, at }: { entryId: string; at: Date },
    { flight, share, readmission }: { flight: ReturnFlight; share: FlightShare; readmission: Readmission },
  ): Promise<void> {
    const { otherCountry, otherAuthorityId, agreement } = readmission;
    const own = {
      id,
      agreement: agreement ?? 'READMISSION',
      ownerCountry: share.country,
      ownerAuthorityId: share.authorityId,
    };
    const organiser = { otherCountry: flight.ownerCountry, otherAuthorityId: flight.ownerAuthorityId };
    for (const to of [organiser, { otherCountry, otherAuthorityId }])
      if (to.otherCountry !== share.country) await this.log.sent(em, { ...own, ...to }, { at, code: 'passenger_list' });
  }
}

/** The number of the document that they travel with: a passport before an identity card. */
function listed({ familyName, givenNames, sex, bornOn, nationalities, documents }: ReadmissionPerson): Listed {
  const document = documents.find(({ type }) => type === 'passport') ?? documents[0];
  return { familyName, givenNames, sex, bornOn, nationalities, document: document?.number ?? null };
}
