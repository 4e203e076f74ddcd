import { Column, Entity } from 'typeorm';
import { READMISSION } from '../readmissions/readmission.entity.js';
import { ComplaintRow } from './complaint-row.entity.js';

/** A complaint by or for somebody in a readmission. */
@Entity({ name: 'readmission_complaints', schema: READMISSION })
export class ReadmissionComplaint extends ComplaintRow {
  @Column('uuid')
  readmissionId: string;

  /** Sealed; null once it is erased. */
  @Column('text', { nullable: true })
  content: string | null;

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}
