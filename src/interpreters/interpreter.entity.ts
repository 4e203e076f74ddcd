import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Gender, InterpreterMode, LanguageLevel } from './interpreter.codes.js';

export interface SpokenLanguage {
  readonly language: string;
  readonly dialect: string | null;
  readonly level: LanguageLevel;
}

/** From when until when somebody can be booked. */
export interface Window {
  readonly from: string;
  readonly until: string;
}

/** Somebody who interprets, known in records by their code: an officer with that role, or somebody from outside. */
@Entity('interpreters')
export class Interpreter extends CaseRow {
  @Column('text')
  code: string;

  /** Null for somebody without an account. */
  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Column('text')
  gender: Gender;

  @Column('jsonb')
  languages: SpokenLanguage[];

  @Column('text', { array: true })
  modes: InterpreterMode[];

  @Column('jsonb')
  windows: Window[];

  /** The countries that this pool is shared with, beyond their own. */
  @Column('text', { array: true })
  sharedWith: string[];

  /** When they signed the declaration of confidentiality. */
  @Column('date', { nullable: true })
  confidentialitySignedOn: string | null;

  /** Regions and groups that they must not be booked for. For the keeper of the pool and themselves only. */
  @Column('text', { array: true })
  excludedRegions: string[];

  @Column('text', { array: true })
  excludedGroups: string[];

  /** Where relatives of theirs could turn up, in words. */
  @Column('text', { nullable: true })
  relativesNote: string | null;
}
