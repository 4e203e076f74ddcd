import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AgeBand,
  AnswerKind,
  Companion,
  DocumentFate,
  DocumentKind,
  Education,
  Sex,
  Translator,
} from './account.codes.js';

export interface DocumentOfTheirs {
  readonly kind: DocumentKind;
  readonly fate: DocumentFate;
  readonly country: string | null;
}

/** Who tells, as far as it matters for the account: never a name. */
@Entity('debriefing_profiles')
export class InterviewProfile {
  @PrimaryColumn('uuid')
  debriefingId: string;

  /** As declared: nothing here establishes it. */
  @Column('text')
  nationality: string;

  @Column('text', { nullable: true })
  region: string | null;

  @Column('text')
  ageBand: AgeBand;

  @Column('text')
  sex: Sex;

  @Column('text', { nullable: true })
  education: Education | null;

  @Column('text', { nullable: true })
  occupation: string | null;

  @Column('integer', { nullable: true })
  adultsInFamily: number | null;

  @Column('integer', { nullable: true })
  childrenInFamily: number | null;

  @Column('text', { array: true })
  travellingWith: Companion[];

  @Column('jsonb')
  documents: DocumentOfTheirs[];

  /** Ethnic origin, religion, health: only where the interviewee brought it up, encrypted for this row. */
  @Column('bytea', { nullable: true })
  special: Buffer | null;
}

/** What was answered to a question of the guide, in codes. The words are apart. */
@Entity('debriefing_answers')
export class Answer {
  @PrimaryColumn('uuid')
  debriefingId: string;

  @PrimaryColumn('text')
  questionCode: string;

  @Column('text')
  answer: AnswerKind;

  @Column('text', { nullable: true })
  choice: string | null;

  @Column('numeric', { nullable: true })
  number: string | null;

  @Column('text', { nullable: true })
  currency: string | null;

  /** A year, a month or a day: as exactly as it was said. */
  @Column('text', { nullable: true })
  date: string | null;

  @Column('text', { nullable: true })
  country: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}

/** What the interviewee said in their own words, and what it means in the working language, side by side. */
@Entity('debriefing_texts')
export class AnswerText {
  @PrimaryColumn('uuid')
  debriefingId: string;

  /** A question's code, or `READ_BACK` for what was corrected then. */
  @PrimaryColumn('text')
  part: string;

  @Column('text')
  original: string;

  @Column('text')
  originalLanguage: string;

  @Column('text', { nullable: true })
  translation: string | null;

  @Column('text', { nullable: true })
  translatedBy: Translator | null;

  /** The officer's id, or the interpreter's code. */
  @Column('text', { nullable: true })
  translator: string | null;
}
