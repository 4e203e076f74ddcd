import { Column, Entity } from 'typeorm';
import { PartBetweenStates } from '../core/exchange/part-between-states.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { ReadmissionChannel } from '../readmissions/readmission.codes.js';
import type { Known } from '../readmissions/readmission-facts.registry.js';
import type { InterviewRequest } from './readmission-interview.request.js';
import type { Finding, InterviewMode, InterviewTopic, LanguageTester } from './readmission-interview.codes.js';

/** An interview by which the requested state finds out whether somebody is its national (or, at a crossing, came from it). */
@Entity({ name: 'readmission_interviews', schema: READMISSION })
export class ReadmissionInterview extends PartBetweenStates {
  /** When the last turn was taken, where it was taken after it was opened: nothing is said to have come before it. */
  @Column('timestamptz', { nullable: true })
  lastTurnAt: Date | null;

  @Column('uuid')
  readmissionId: string;

  @Column('uuid')
  personId: string;

  /** Asked for before the application was sent: the other side sees this, and not the case. */
  @Column('boolean')
  beforeApplication: boolean;

  /** What of the person has crossed for it; null where the other side sees the case. */
  @Column('jsonb', { nullable: true })
  request: InterviewRequest | null;

  @Column('text')
  mode: InterviewMode;

  /** By which the agreement wants it held; null where it says nothing. */
  @Column('timestamptz', { nullable: true })
  holdBy: Date | null;

  @Column('boolean')
  holdBySure: boolean;

  @Column('text', { nullable: true })
  article: string | null;

  @Column('timestamptz', { nullable: true })
  startsAt: Date | null;

  @Column('text', { nullable: true })
  place: string | null;

  /** The room of the video, where there is one. */
  @Column('text', { nullable: true })
  videoRef: string | null;

  /** ISO 639-1. */
  @Column('text')
  language: string;

  /** Code of the interpreter in the pool; never a name. */
  @Column('text', { nullable: true })
  interpreterRef: string | null;

  /** Booking of the regional remote interpretation service. */
  @Column('text', { nullable: true })
  rrisBookingRef: string | null;

  @Column('timestamptz', { nullable: true })
  heldAt: Date | null;

  /** By which the agreement wants the report. */
  @Column('timestamptz', { nullable: true })
  reportBy: Date | null;

  @Column('text', { nullable: true })
  interviewer: string | null;

  @Column('text', { array: true })
  topics: InterviewTopic[];

  @Column('text')
  languageTest: LanguageTester;

  /** A test counts where the requested state has validated it. */
  @Column('boolean')
  languageTestValidated: boolean;

  @Column('text', { nullable: true })
  finding: Finding | null;

  @Column('text', { nullable: true })
  reasons: string | null;

  /** Who has signed it for the requested state, and how it came where that has no account here. */
  @Column('uuid', { nullable: true })
  reportedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null;

  @Column('text', { nullable: true })
  signedAs: string | null;

  @Column('text', { nullable: true })
  channel: ReadmissionChannel | null;

  @Column('text', { nullable: true })
  externalRef: string | null;

  /** Loaded: holds of the case. */
  facts: Known;
}
