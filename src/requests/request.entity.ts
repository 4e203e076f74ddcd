import { Column, Entity } from 'typeorm';
import { BetweenStates, type Side } from '../core/exchange/between-states.js';
import type { Classification } from '../core/handling/handling.codes.js';
import type { Clock } from '../clocks/clock.js';
import type { Accessibility, Elsewhere, RequestRoute } from './request.codes.js';
import type { Basis, Listing, Matter } from './request.basis.js';
import type { Underway } from './request.underway.rules.js';
import type { EuropolDecisions } from './request.union.js';

/** What a person was asked for by word of mouth, before anything was written (PCC SEE, Art. 4(6)). */
export interface Spoken {
  readonly at: Date;
  /** Office and function of who called; never a private name. */
  readonly caller: string;
  /** Called back on a number known before. */
  readonly calledBack: boolean;
}

/** A refusal of the whole or of a part: its ground from the closed list, and reasons in words (PCC SEE, Art. 30(1)). */
export interface Refusal {
  readonly ground: string;
  readonly reasons: string;
  /** What is refused, where it is not the whole. */
  readonly part: string | null;
}

/** Why it is carried out only under conditions. */
export type Conditional = Pick<Refusal, 'ground' | 'reasons'>;

/** On what personal data leave the Union, and why on that: each side of what it sends itself (LED, Art. 36-38). */
export interface Transfer {
  /** A code of the list `transfer_basis`. */
  readonly basis: string;
  readonly reason: string | null;
}

/** What is attached on one side, and how much of it is still to be sent. */
export interface Items {
  readonly personal: number;
  readonly classified: number;
  /** What is about to go. */
  readonly released: number;
  readonly unreleased: number;
}

/** One state asks another for information or assistance: one case with two sides. */
@Entity('requests')
export class CrossBorderRequest extends BetweenStates {
  /** `AL-MK-000123`: both sides cite it. */
  @Column('text')
  refNo: string;

  /** How the other side calls it. */
  @Column('text', { nullable: true })
  externalRef: string | null;

  @Column('text')
  route: RequestRoute;

  @Column('text')
  instrument: string;

  /** Why this instrument, where another goes first. */
  @Column('text', { nullable: true })
  instrumentReason: string | null;

  /** Codes of the register: what is asked about, the offence, how urgent it is. */
  @Column('text')
  subject: string;

  @Column('text', { nullable: true })
  offence: string | null;

  @Column('text')
  urgency: string;

  @Column('text', { nullable: true })
  urgencyReason: string | null;

  @Column('text', { nullable: true })
  accessibility: Accessibility | null;

  /** What the request says. Persons are named in transmission items, never here. */
  @Column('text')
  title: string;

  @Column('text')
  requested: string;

  @Column('text', { nullable: true })
  purpose: string | null;

  @Column('text', { nullable: true })
  facts: string | null;

  @Column('text', { nullable: true })
  whyHeldThere: string | null;

  @Column('text', { nullable: true })
  linkToPerson: string | null;

  @Column('text', { nullable: true })
  useRestrictions: string | null;

  @Column('text')
  language: string;

  /** The answer is meant to serve as evidence. */
  @Column('boolean')
  evidential: boolean;

  @Column('boolean')
  personalData: boolean;

  @Column('text')
  classification: Classification;

  /** What else the law asks about. */
  @Column('jsonb')
  matter: Matter;

  @Column('text', { nullable: true })
  directCondition: string | null;

  @Column('text', { nullable: true })
  copyException: string | null;

  /** What each side has decided on a copy for Europol; each is told of its own. */
  @Column('jsonb')
  europol: EuropolDecisions;

  @Column('jsonb', { default: {} })
  transfers: Readonly<Partial<Record<Side, Transfer>>>;

  @Column('timestamptz', { nullable: true })
  wishedBy: Date | null;

  @Column('jsonb', { nullable: true })
  spoken: Spoken | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Which side has no account here, if one has none. */
  @Column('text', { nullable: true })
  elsewhere: Elsewhere | null;

  /** The law that governs it, as it was when it was sent: later changes of the register do not reach it. */
  @Column('jsonb', { nullable: true })
  pinned: Basis | null;

  @Column('timestamptz', { nullable: true })
  pinnedAt: Date | null;

  @Column('jsonb', { nullable: true })
  clock: Clock | null;

  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  @Column('text', { nullable: true })
  conditions: string | null;

  /** Ground and reasons of the conditions: those of the refusal, if they are declined. */
  @Column('jsonb', { nullable: true })
  conditional: Conditional | null;

  /** What was said through SELEC and has not come to the other side yet. */
  @Column('jsonb', { default: [] })
  underway: Underway[];

  @Column('jsonb', { nullable: true })
  refusal: Refusal | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  /** The hit in a collection of the other state that it follows up. */
  @Column('uuid', { nullable: true })
  hitId: string | null;

  /** When it was answered or refused. */
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Loaded for the judge: what the law says today; for what is sent, what it said then. */
  basis: Basis;

  /** Loaded: whether both authorities are listed for writing to each other. */
  listing: Listing;

  /** Loaded, under the law of the Union: its offence is one in which Europol is competent. */
  europolOffence?: boolean;

  /** Loaded, the same: the languages that the asked contact point has published, besides English. */
  languages?: readonly string[];

  /** Loaded: what either side has to go with it, as far as the reader sees it. */
  items: Readonly<Record<Side, Items>>;

  /** Loaded: after how many days what is concluded is looked at again. */
  reviewAfterDays: number;

  /** Loaded: the reader is a liaison officer who covers these two states. */
  covered: boolean;

  /** Set for the one act by which it goes on: where it stood before. */
  stoodIn?: string;

  /** Set for the one act by which it follows its passage through SELEC. */
  followsAnother?: true;
}
