import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { ReadmissionFacts } from '../readmissions/readmission-facts.registry.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import type { LeftBehindReason } from './return-flight.codes.js';
import type { PutPassengerDto } from './return-flight.dto.js';
import { ManifestEntry, type ReturnFlight } from './return-flight.entity.js';
import { usedBy } from './return-flight.rules.js';
import { ReturnFlightStore } from './return-flight.store.js';

type A = Attempt<ReturnFlight>;

/** States of a readmission in which it can be given a seat: the persons are to go, and have not gone. */
const BOOKABLE = [
  'accepted',
  'deemed_accepted',
  'notification_only',
  'travel_document',
  'transfer_planned',
  'notified',
  'transfer_confirmed',
  'transfer_failed',
];

/** In this state of a readmission its escort has departed with them. */
const ON_ITS_WAY = 'in_transfer';

/** The manifest of a flight. A state sees its own cases, and so books and boards its own passengers and nobody else's. */
@Injectable()
export class Manifest {
  constructor(
    private readonly store: ReturnFlightStore,
    private readonly readmissions: ReadmissionReader,
    private readonly facts: ReadmissionFacts,
  ) {}

  /** Refuses whoever is no readmission to that state, has a seat already, or finds no seat in their state's share. */
  async put(
    em: EntityManager,
    attempt: A,
    { officer, entryId, form }: { officer: Officer; entryId: string; form: PutPassengerDto },
  ): Promise<void> {
    const { subject } = attempt;
    const { country } = officer;
    // Another case of theirs may take the seat, but not the name that was released for it.
    if (subject.entries.some(({ id }) => id === entryId)) await this.remove(em, attempt, entryId);
    const share = subject.shares.find((one) => one.country === country);
    if (share?.state !== 'taken') throw new Problem('share_not_taken');
    const readmission = await this.readmissions.find(em, officer, form.readmissionId);
    if (readmission?.ownerCountry !== country) throw new Problem('unknown_reference', { field: 'readmissionId' });
    if (readmission.otherCountry !== subject.destination) throw new Problem('another_destination');
    if (!BOOKABLE.includes(readmission.state)) throw new Problem('case_not_to_fly', { caseState: readmission.state });
    if (await this.store.hasASeat(em, readmission.id, entryId)) throw new Problem('has_a_seat');
    const seats = readmission.persons.length;
    const entry = Object.assign(new ManifestEntry(), form, { id: entryId, flightId: subject.id, country, seats });
    Object.assign(entry, {
      refNo: readmission.refNo,
      boarding: 'booked',
      boardedAt: null,
      leftBehindFor: null,
      seated: true,
    });
    await this.store.putEntry(em, entry);
    Object.assign(entry, { caseState: readmission.state, caseNotifiedAt: readmission.notifiedAt });
    subject.entries = [...subject.entries.filter(({ id }) => id !== entryId), entry];
    // Whoever is on a list that was released before is on it by an act of their own.
    share.listReleasedAt = null;
    if (usedBy(subject, country) > share.seats) throw new Problem('no_seats_left', { seats: share.seats });
  }

  async remove(em: EntityManager, attempt: A, entryId: string): Promise<void> {
    const { subject } = attempt;
    const { id } = own(attempt, entryId);
    await this.store.removeEntry(em, subject.id, id);
    subject.entries = subject.entries.filter((entry) => entry.id !== id);
  }

  /**
   * Only with whom their own case is on its way: it has departed, past its own gate. Between that and the aircraft somebody
   * may still have asked for protection, and so holds are asked about once more.
   */
  async board(em: EntityManager, attempt: A, entryId: string): Promise<void> {
    const entry = own(attempt, entryId);
    if (entry.boarding !== 'booked') throw new Problem('passenger_decided');
    if (entry.caseState !== ON_ITS_WAY) throw new Problem('case_not_departed', { caseState: entry.caseState });
    const holds = (await this.facts.of(em, [entry.readmissionId])).get(entry.readmissionId)?.holds?.transfer;
    if (holds?.length !== 0) throw new Problem('on_hold', { holds: holds ?? ['unknown'] });
    replace(attempt, { ...entry, boarding: 'boarded', boardedAt: attempt.now });
  }

  /** Not taken along: their case stays where it is, and why is for their own state. */
  leaveBehind(attempt: A, { entryId, reason }: { entryId: string; reason: LeftBehindReason }): void {
    const entry = own(attempt, entryId);
    if (entry.boarding !== 'booked') throw new Problem('passenger_decided');
    replace(attempt, { ...entry, boarding: 'left_behind', leftBehindFor: reason });
  }
}

/** An entry of the actor's own state; others are nobody's to move. */
function own({ subject, actor }: A, entryId: string): ManifestEntry {
  const entry = subject.entries.find(({ id }) => id === entryId);
  if (!entry) throw new Problem('unknown_reference', { field: 'entryId' });
  if (actor.kind !== 'officer' || actor.country !== entry.country) throw new Problem('not_permitted');
  return entry;
}

function replace({ subject }: A, entry: ManifestEntry): void {
  subject.entries = subject.entries.map((one) => (one.id === entry.id ? entry : one));
}
