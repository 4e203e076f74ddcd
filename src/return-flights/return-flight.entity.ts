import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { Boarding, LeftBehindReason, ShareState } from './return-flight.codes.js';

/** Where the aircraft takes passengers in on its way. */
export interface Stop {
  readonly airport: string;
  readonly country: string;
  readonly at: string;
}

/** One flight by which several states bring persons back to a further one; each passenger is a case of their own. */
@Entity({ name: 'return_flights', schema: READMISSION })
export class ReturnFlight extends CaseRow {
  @Column('text')
  refNo: string;

  @Column('text')
  title: string;

  /** What the states rest it on: their agreement on joint flights, as its organiser names it. */
  @Column('text', { nullable: true })
  restsOn: string | null;

  /** The state that they are brought back to. */
  @Column('text')
  destination: string;

  @Column('text')
  fromAirport: string;

  @Column('text')
  toAirport: string;

  @Column('jsonb')
  stops: Stop[];

  @Column('timestamptz')
  departsAt: Date;

  @Column('timestamptz')
  arrivesAt: Date;

  @Column('text', { nullable: true })
  carrier: string | null;

  @Column('text', { nullable: true })
  flightNo: string | null;

  /** For passengers and those who go along. */
  @Column('integer')
  seats: number;

  /** How many escorts there have to be for each passenger who is escorted. */
  @Column('double precision')
  escortRatio: number;

  /** Doctors and nurses on board. */
  @Column('integer')
  medicalStaff: number;

  /** ISO 639, of the interpreters on board. */
  @Column('text', { array: true })
  languages: string[];

  /** Independent monitors who go along. */
  @Column('uuid', { array: true })
  monitorIds: string[];

  /** The organiser and the states that were offered seats and have not declined. */
  @Column('text', { array: true })
  countries: string[];

  /** What a seat costs, in cents of a euro: by it the organiser invoices the others. */
  @Column('integer', { nullable: true })
  seatPrice: number | null;

  /** When the destination was told, the manifest being closed. */
  @Column('timestamptz', { nullable: true })
  announcedAt: Date | null;

  /** From when on each case has to be notified anew. */
  @Column('timestamptz', { nullable: true })
  postponedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  departedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  arrivedAt: Date | null;

  /** Loaded with it. */
  shares: FlightShare[];

  entries: ManifestEntry[];
}

/** A state's part in it: its seats, its escorts, and whether it takes them. */
@Entity({ name: 'flight_shares', schema: READMISSION })
export class FlightShare {
  @PrimaryColumn('uuid')
  flightId: string;

  @PrimaryColumn('text')
  country: string;

  @Column('uuid')
  authorityId: string;

  @Column('integer')
  seats: number;

  /** How many escorts it sends; they sit on its seats. */
  @Column('integer')
  escorts: number;

  @Column('text')
  state: ShareState;

  /** The airport where its passengers board. */
  @Column('text')
  boardsAt: string;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** When it let the organiser and the destination have the names of its passengers. */
  @Column('timestamptz', { nullable: true })
  listReleasedAt: Date | null;
}

/** One passenger, with the family who travel with them: a readmission of its own, and no seat without one. */
@Entity({ name: 'manifest_entries', schema: READMISSION })
export class ManifestEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  flightId: string;

  @Column('text')
  country: string;

  @Column('uuid')
  readmissionId: string;

  /** Reference number of that case. */
  @Column('text')
  refNo: string;

  /** How many seats: the person and the family. */
  @Column('integer')
  seats: number;

  @Column('boolean')
  escorted: boolean;

  /** Somebody has to look after them on board; why, is in their own case. */
  @Column('boolean')
  needsCare: boolean;

  @Column('text')
  boarding: Boarding;

  @Column('timestamptz', { nullable: true })
  boardedAt: Date | null;

  /** Kept for their own state. */
  @Column('text', { nullable: true })
  leftBehindFor: LeftBehindReason | null;

  /** Has a seat: whatever the flight, one for each case. */
  @Column('boolean')
  seated: boolean;

  /** Loaded with it: in which state its readmission is. */
  caseState: string;

  /** And since when its destination knows of the transfer. */
  caseNotifiedAt: Date | null;
}

/** What the passenger list says of one person: what identifies them. */
export interface Listed {
  readonly familyName: string | null;
  readonly givenNames: string | null;
  readonly sex: string;
  readonly bornOn: string | null;
  readonly nationalities: readonly string[];
  readonly document: string | null;
}

/** The names of an entry, from when their state released them; with walls of its own. */
@Entity({ name: 'passenger_lists', schema: READMISSION })
export class PassengerList {
  @PrimaryColumn('uuid')
  entryId: string;

  @Column('uuid')
  flightId: string;

  @Column('text')
  country: string;

  @Column('jsonb')
  persons: Listed[];

  @Column('uuid')
  releasedBy: string;

  @Column('timestamptz')
  releasedAt: Date;
}
