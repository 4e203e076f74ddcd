import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChiefLevel } from '../authorities/chief.reader.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { BorderManagement, Measure, OperationType, ParticipationState, PartTaken } from './operation.codes.js';

export interface Objective {
  readonly text: string;
  readonly component: BorderManagement;
}

/** A joint operation, from the risk it answers to its evaluation. */
@Entity('operations')
export class Operation extends CaseRow {
  @Column('text')
  type: OperationType;

  @Column('text')
  codeName: string;

  /** II, 2019 …: which one of that name. */
  @Column('text', { nullable: true })
  sequence: string | null;

  @Column('text')
  title: string;

  @Column('uuid', { nullable: true })
  annualPlanId: string | null;

  /** Which entry of the plan it carries out. */
  @Column('uuid', { nullable: true })
  annualPlanEntryId: string | null;

  /** The ministry of a host state that asked for it in the middle of a year. */
  @Column('uuid', { nullable: true })
  requestedBy: string | null;

  @Column('date', { nullable: true })
  requestedOn: string | null;

  @Column('text', { nullable: true })
  requestReason: string | null;

  @Column('uuid', { nullable: true })
  riskItemId: string | null;

  /** How often the chief's word has been waited for in vain. */
  @Column('integer')
  climbed: number;

  @Column('date')
  startsOn: string;

  /** Null for a bilateral deployment without a fixed end. */
  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('text', { array: true })
  borderSections: string[];

  @Column('text', { array: true })
  measures: Measure[];

  @Column('jsonb')
  objectives: Objective[];

  @Column('text', { nullable: true })
  funding: string | null;

  @Column('text', { nullable: true })
  empactAction: string | null;

  /** Where the joint situation centre is. */
  @Column('text', { nullable: true })
  coordinationCentre: string | null;

  /** Codes of the legal bases for deploying officers; powers follow from them. */
  @Column('text', { array: true })
  legalBases: string[];

  /** Hosts and participants that have not declined. */
  @Column('text', { array: true })
  countries: string[];

  /** These, and the states on both sides of its border sections. */
  @Column('text', { array: true })
  concernedCountries: string[];

  /** The version of the plan that is being signed, or is in force. */
  @Column('integer')
  planVersion: number;

  /** The next version, while an amendment is being agreed. */
  @Column('integer', { nullable: true })
  amendmentVersion: number | null;

  @Column('boolean')
  suspendedByMonitor: boolean;

  /** Loaded with it, and written back with it. */
  participations: Participation[];

  sites: OperationSite[];

  /** Codes of sections of the present plan that are complete. */
  completeSections: string[];

  /** Others that meet it in time and at a border section; looked for while it is being planned. */
  overlaps: { id: string; title: string }[];

  /** What keeps it from being closed; loaded where that is near. */
  obstacles: string[];

  /** Loaded until it is planned: whose word it waits for, the state of the annual plan it is in, and of its risk item. */
  chiefs: ChiefLevel[];

  planState: string | null;

  /** Null where the analysis is no longer relied on. */
  risk: { kind: string; releasedOn: string | null } | null;
}

/** A state's or agency's part in an operation: invited, taken or declined, and its signature under the plan. */
@Entity('participations')
export class Participation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  operationId: string;

  @Column('text')
  country: string;

  @Column('uuid')
  authorityId: string;

  @Column('text')
  part: PartTaken;

  @Column('text')
  state: ParticipationState;

  @Column('timestamptz')
  invitedAt: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('integer', { nullable: true })
  signedVersion: number | null;

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  @Column('uuid', { nullable: true })
  signedBy: string | null;

  /** The version of an amendment that it has agreed to. */
  @Column('integer', { nullable: true })
  agreedVersion: number | null;
}

/** A place where an operation works: a crossing point or a stretch of border, with a leader and a reporting time of its own. */
@Entity('operation_sites')
export class OperationSite {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  operationId: string;

  @Column('text')
  country: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  crossingPoint: string | null;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('uuid', { nullable: true })
  leaderId: string | null;

  /** Local time by which the day is reported: 18:00. */
  @Column('time')
  reportingCutoff: string;
}

/** One section of one version of an operation's plan. */
@Entity('plan_sections')
export class PlanSection {
  @PrimaryColumn('uuid')
  operationId: string;

  @PrimaryColumn('integer')
  planVersion: number;

  @PrimaryColumn('text')
  code: string;

  @Column('text')
  text: string;

  @Column('boolean')
  complete: boolean;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}
