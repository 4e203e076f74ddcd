import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import type { AnswerRoute, Complainant, ComplaintFinding, ComplaintSubject } from './complaint.codes.js';

/** A complaint by or for somebody who was met, handed in through any officer, and out of the hands of the unit from then on. */
@Entity('complaints')
export class Complaint extends CaseRow implements Climbing {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** The record in which the complainant was met, by its table. */
  @Column('text', { nullable: true })
  sourceType: string | null;

  @Column('uuid', { nullable: true })
  sourceId: string | null;

  @Column('text')
  complainant: Complainant;

  @Column('text')
  subject: ComplaintSubject;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text')
  narrative: string;

  /** The authority whose officers it is about; null where that is not known. */
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

  /** States whose rights monitors see it once it was left unanswered. */
  @Column('text', { array: true })
  participantCountries: string[];

  @Column('integer')
  climbed: number;

  /** Loaded with it, for those who see both: the serious incident that was drafted out of it. */
  seriousIncidentId: string | null;
}
