import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChiefLevel } from '../authorities/chief.reader.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Measure, OperationType } from '../operations/operation.codes.js';

/** What a group of states means to do together in one year. */
@Entity('annual_plans')
export class AnnualPlan extends CaseRow {
  @Column('smallint')
  year: number;

  @Column('text')
  title: string;

  /** The states that it names, and the bodies that take part. */
  @Column('text', { array: true })
  countries: string[];

  /** How often the chiefs' word has been waited for in vain. */
  @Column('integer')
  climbed: number;

  @Column('text', { nullable: true })
  evaluation: string | null;

  @Column('timestamptz', { nullable: true })
  evaluatedAt: Date | null;

  @Column('uuid', { nullable: true })
  evaluatedBy: string | null;

  /** Loaded with it, and written back with it. */
  parties: AnnualPlanParty[];

  entries: AnnualPlanEntry[];

  /** Operations that carry out its entries, as far as the asking officer sees them. */
  operations: { id: string; entryId: string | null; title: string; state: string }[];

  /** How many operations of it have not ended, whoever sees them. */
  runningOperations: number;

  /** Whose word it waits for, while it is proposed. */
  chiefs: ChiefLevel[];
}

/** A state that a plan names, and its chief's confirmation. */
@Entity('annual_plan_parties')
export class AnnualPlanParty {
  @PrimaryColumn('uuid')
  planId: string;

  @PrimaryColumn('text')
  country: string;

  @Column('uuid')
  authorityId: string;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;
}

/** The idea of an operation: when, of what type, where, and which risk it answers. */
@Entity('annual_plan_entries')
export class AnnualPlanEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('text')
  title: string;

  @Column('text')
  type: OperationType;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('text', { array: true })
  hostCountries: string[];

  @Column('text', { array: true })
  borderSections: string[];

  @Column('text', { array: true })
  measures: Measure[];

  @Column('uuid', { nullable: true })
  riskItemId: string | null;

  @Column('text', { nullable: true })
  note: string | null;
}
