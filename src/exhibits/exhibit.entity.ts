import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { authenticities, paperTypes } from '../subjects/subject.codes.js';
import type { ExhibitKind, ExhibitUnit, Substance } from './exhibit.codes.js';

/** One thing that was seized: what it is, under which number and seal, and who has it now. */
@Entity('exhibits')
export class Exhibit extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('uuid')
  seizureId: string;

  /** Counted up within the operation, and given once. */
  @Column('integer')
  number: number;

  @Column('text')
  kind: ExhibitKind;

  @Column('text')
  description: string;

  @Column('double precision', { nullable: true })
  quantity: number | null;

  @Column('text', { nullable: true })
  unit: ExhibitUnit | null;

  @Column('text', { nullable: true })
  substance: Substance | null;

  /** Of cash: ISO 4217. */
  @Column('text', { nullable: true })
  currency: string | null;

  @Column('text', { nullable: true })
  documentType: keyof typeof paperTypes | null;

  @Column('text', { nullable: true })
  authenticity: keyof typeof authenticities | null;

  @Column('text', { nullable: true })
  issuingCountry: string | null;

  /** Number of a document or weapon, plate or VIN, IMEI. */
  @Column('text', { nullable: true })
  identifier: string | null;

  /** Of a vehicle: whether it is wanted as stolen. */
  @Column('boolean', { nullable: true })
  stolen: boolean | null;

  @Column('text', { nullable: true })
  sealNo: string | null;

  /** The officer who has it; null where it is with somebody outside, or nowhere any more. */
  @Column('uuid', { nullable: true })
  holderId: string | null;

  /** Who has it, where that is no officer here. */
  @Column('text', { nullable: true })
  holderOutside: string | null;

  /** To whom it is being handed, while that officer has not confirmed. */
  @Column('uuid', { nullable: true })
  receiverId: string | null;

  /** Where it is. */
  @Column('text')
  keptAt: string;

  /** How many links its chain of custody has, and from when the last one is. */
  @Column('integer')
  links: number;

  @Column('timestamptz')
  lastLinkAt: Date;
}
