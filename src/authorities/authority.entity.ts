import { Column, Entity, PrimaryColumn } from 'typeorm';

export const authorityKinds = {
  ministry: 'Ministry',
  police: 'Police',
  border_police: 'Border police',
  central_unit: 'National central unit for international police cooperation',
  customs: 'Customs',
  prosecution: 'Prosecution service',
  asylum: 'Asylum authority',
  migration: 'Migration authority',
  data_protection: 'Data-protection authority',
  oversight: 'Parliamentary or other oversight body',
  investigation_unit: 'Investigation unit',
  common_centre: 'Common centre of police and customs cooperation',
  agency: 'International body or agency',
  child_protection: 'Child-protection authority',
  anti_trafficking: 'Authority against trafficking in human beings',
  health: 'Health service',
  social_care: 'Social care',
  other: 'Other',
} as const;
export type AuthorityKind = keyof typeof authorityKinds;

/** An organisation whose officers work here; known from a date to a date, because authorities are renamed and merged. */
@Entity('authorities')
export class Authority {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  country: string;

  @Column('text')
  kind: AuthorityKind;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  localName: string | null;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  /** A national central unit, or part of one. */
  @Column('boolean')
  isCentralUnit: boolean;

  @Column('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('text')
  source: string;

  @Column('integer')
  version: number;
}
