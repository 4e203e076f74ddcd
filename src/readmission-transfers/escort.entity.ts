import { Column, Entity, PrimaryColumn } from 'typeorm';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { EscortFunction, PassportType } from './readmission-transfer.codes.js';

/** Somebody who goes along with a transfer, as the other state has to know them. */
@Entity({ name: 'readmission_escorts', schema: READMISSION })
export class Escort {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  transferId: string;

  @Column('text')
  familyName: string;

  @Column('text')
  givenNames: string;

  @Column('text')
  rank: string;

  @Column('text')
  function: EscortFunction;

  @Column('text')
  passportType: PassportType;

  @Column('text')
  passportNo: string;

  @Column('date')
  passportIssuedOn: string;

  @Column('text')
  cardType: string;

  @Column('text')
  cardNo: string;

  @Column('text')
  missionOrder: string;

  /** In civilian clothes, unarmed, with the consent in hand: as escorts go in another state. */
  @Column('boolean')
  underTheRules: boolean;

  /** Their account here, where they have one. */
  @Column('uuid', { nullable: true })
  officerId: string | null;
}
