import { Column, Entity } from 'typeorm';
import type { AnswerRoute, Complainant, ComplaintFinding, ComplaintSubject } from '../complaints/complaint.codes.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import { READMISSION } from '../readmissions/readmission.entity.js';

/** A complaint by or for somebody in a readmission: handed in through any officer, and out of the unit's hands from then on. */
@Entity({ name: 'readmission_complaints', schema: READMISSION })
export class ReadmissionComplaint extends CaseRow implements Climbing {
  @Column('uuid')
  readmissionId: string;

  @Column('text')
  complainant: Complainant;

  @Column('text')
  subject: ComplaintSubject;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text', { nullable: true })
  place: string | null;

  /** Sealed; null once it is erased. */
  @Column('text', { nullable: true })
  content: string | null;

  /** The authority whose officers it is about; nobody there sees it. */
  @Column('uuid', { nullable: true })
  unitConcerned: string | null;

  @Column('text', { nullable: true })
  answerTo: string | null;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { nullable: true })
  finding: ComplaintFinding | null;

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

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}
