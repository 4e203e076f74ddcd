import { Column } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import type { AnswerRoute, Complainant, ComplaintFinding, ComplaintSubject } from './complaint.codes.js';

/** What every complaint has: handed in through any officer, and out of the hands of the unit from then on. */
export abstract class ComplaintRow extends CaseRow implements Climbing {
  @Column('text')
  complainant: Complainant;

  @Column('text')
  subject: ComplaintSubject;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text', { nullable: true })
  place: string | null;

  /** The authority whose officers it is about, and where nobody sees it; null where that is not known. */
  @Column('uuid', { nullable: true })
  unitConcerned: string | null;

  /** How an answer reaches the complainant: the centre, the lawyer. No name. */
  @Column('text', { nullable: true })
  answerTo: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { nullable: true })
  finding: ComplaintFinding | null;

  /** What was found, and what follows. */
  @Column('text', { nullable: true })
  examination: string | null;

  @Column('uuid', { nullable: true })
  examinedBy: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('text', { nullable: true })
  answerRoute: AnswerRoute | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('integer')
  climbed: number;
}

/** Of one that was just handed in. */
export const undone = {
  finding: null,
  examination: null,
  examinedBy: null,
  answer: null,
  answerRoute: null,
  answeredAt: null,
  climbed: 0,
};
