import { Column, Entity } from 'typeorm';
import { ComplaintRow } from './complaint-row.entity.js';

/** A complaint by or for somebody who was met in a joint operation. */
@Entity('complaints')
export class Complaint extends ComplaintRow {
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
  narrative: string;

  /** States whose rights monitors see it once it was left unanswered. */
  @Column('text', { array: true })
  participantCountries: string[];

  /** Loaded with it, for those who see both: the serious incident that was drafted out of it. */
  seriousIncidentId: string | null;
}
