import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import type { Case } from '../core/workflow/workflow.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { FormCarrier } from './form-carriers.registry.js';
import type { FaultAt } from './form.check.js';
import type { FormCode } from './form.codes.js';
import type { Content } from './form.definition.js';

/** One of the ten forms in a case: a draft of one side until it is sent, and then as it was sent. */
@Entity({ name: 'readmission_forms', schema: READMISSION })
export class ReadmissionForm implements Case {
  @PrimaryColumn('uuid')
  id: string;

  /** Table and id of the case that it belongs to. */
  @Column('text')
  carrierType: string;

  @Column('uuid')
  carrierId: string;

  @Column('text')
  code: FormCode;

  /** Whose form it is. */
  @Column('text')
  side: Side;

  /** Of whoever writes it: until it is sent it is there for their state alone. */
  @Column('text')
  ownerCountry: string;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('integer')
  version: number;

  @Column('text')
  state: string;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** The other language beside English; null where there is none. */
  @Column('text', { nullable: true })
  language: string | null;

  @Column('jsonb')
  content: Content;

  /** SHA-256 of what was sent. */
  @Column('text', { nullable: true })
  digest: string | null;

  @Column('uuid', { nullable: true })
  clearedBy: string | null;

  @Column('timestamptz', { nullable: true })
  clearedAt: Date | null;

  @Column('uuid', { nullable: true })
  sentBy: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** Loaded: the case that it belongs to. */
  carrier: FormCarrier;

  /** Loaded: what is wrong with it, or missing. */
  faults: readonly FaultAt[];
}
