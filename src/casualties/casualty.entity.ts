import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { CasualtyCause, CasualtyKind, Identification, InformedBody, NextOfKin } from './casualty.codes.js';

/** Somebody who was told, and when. */
export interface Informed {
  readonly body: InformedBody;
  /** Whose consulate, where it was one. */
  readonly country: string | null;
  readonly at: Date | string;
}

/** A death, a disappearance or a rescue. Nobody's name is in it: who they are is in the host's own file. */
@Entity('casualties')
export class Casualty extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  kind: CasualtyKind;

  /** When it happened; of the missing, when they were last seen. */
  @Column('timestamptz')
  occurredAt: Date;

  @Column('text')
  place: string;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('integer')
  number: number;

  @Column('integer')
  minors: number;

  @Column('text')
  circumstances: string;

  /** Null until somebody says what led to it. */
  @Column('text', { nullable: true })
  cause: CasualtyCause | null;

  /** As far as known. */
  @Column('text', { array: true })
  nationalities: string[];

  @Column('text')
  identification: Identification;

  /** Reference of the host's own file, which has the names. */
  @Column('text', { nullable: true })
  hostFileNo: string | null;

  @Column('jsonb')
  informed: Informed[];

  @Column('text')
  nextOfKin: NextOfKin;

  /** What looking into it has shown. */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('integer')
  foundAlive: number;

  @Column('integer')
  foundDead: number;

  @Column('timestamptz', { nullable: true })
  searchEndedAt: Date | null;

  /** Of a death: the record of the missing that it belongs to. */
  @Column('uuid', { nullable: true })
  originId: string | null;

  /** A death is a serious incident as well: it has to be reported as one, and none was named yet. */
  @Column('boolean')
  seriousIncidentExpected: boolean;

  /** The report of it, where that did not go past the chain of command: such a one is named nowhere. */
  @Column('uuid', { nullable: true })
  seriousIncidentId: string | null;
}
