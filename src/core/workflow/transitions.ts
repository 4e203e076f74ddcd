import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Problem } from '../problems.js';
import { insertRow, updateRow } from '../work/write-row.js';
import { together } from '../work/together.js';
import { Waiting } from './waiting.js';
import { enter, judged, type Attempt, type Case, type Workflow } from './workflow.js';

/** A case on which the clock has to act. */
export interface Overdue {
  readonly id: string;
  readonly state: string;
  /** What it does, where that is not what the state says of its deadline: a case can have a second clock. */
  readonly action?: string;
}

/** How the engine reaches the rows of one case type. It returns nothing that the actor may not see. */
export interface CaseStore<C extends Case> {
  readonly entity: EntityTarget<C>;
  lock(em: EntityManager, actor: Actor, id: string): Promise<C | null>;
  /** Writes what belongs to the case and may have changed with it. */
  settle?(em: EntityManager, subject: C, now: Date): Promise<void>;
  overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]>;
}

/** One unit of work, at one moment. */
export interface Unit {
  readonly em: EntityManager;
  readonly now: Date;
}

export interface Move<C extends Case, A extends string> {
  readonly actor: Actor;
  readonly id: string;
  readonly action: A;
  /** The version the officer was looking at; the clock looks at none. */
  readonly version?: number;
  readonly reason?: string | undefined;
  /** When it was really done, where it is taken down later; whoever takes it down makes sure of that. */
  readonly at?: Date | undefined;
  /** The content that came with it, written after the judge has agreed. */
  readonly change?: (attempt: Attempt<C>, em: EntityManager) => void | Promise<void>;
}

/** Applies the law of a case type: lock, compare the version, judge, change, record. There is no other way to a state. */
@Injectable()
export class Transitions {
  constructor(
    private readonly audit: AuditTrail,
    private readonly waiting: Waiting,
  ) {}

  async open<C extends Case & ObjectLiteral, S extends string, A extends string>(
    unit: Unit,
    workflow: Workflow<C, S, A>,
    { entity, actor, subject }: { entity: EntityTarget<C>; actor: Actor; subject: C },
  ): Promise<C> {
    enter(workflow, subject, workflow.initial, unit.now);
    await insertRow(unit.em, entity, subject);
    // Neither waits for the other: they travel together.
    await together(
      () => this.record(unit, { entity, name: workflow.name, actor, subject, action: 'open', to: workflow.initial }),
      () => this.waiting.restate(unit.em, subject, { entity, workflow, now: unit.now }),
    );
    return subject;
  }

  async run<C extends Case & ObjectLiteral, S extends string, A extends string>(
    unit: Unit,
    workflow: Workflow<C, S, A>,
    store: CaseStore<C>,
    move: Move<C, A>,
  ): Promise<C> {
    const { em, now } = unit;
    const { actor, id, action, version, reason, at, change } = move;
    const subject = await store.lock(em, actor, id);
    if (!subject) throw new Problem('not_found');
    if (version !== undefined && version !== subject.version)
      throw new Problem('stale_version', { version: subject.version });

    const attempt = { subject, actor, now, at };
    const { refused, details, deputyFor } = judged(workflow, action, attempt);
    if (refused) throw new Problem(refused, { action, state: subject.state, ...details });
    const { to, once, effect, reason: asked, letsGo } = workflow.actions[action];
    if (asked && !reason?.trim()) throw new Problem('reason_required', { action });

    const before = structuredClone({ ...subject });
    // The effect first: until when the case may stay in its new state can depend on it.
    effect?.(attempt);
    if (to && (!once || once(attempt))) enter(workflow, subject, to, now);
    await change?.(attempt, em);
    await store.settle?.(em, subject, now);
    subject.version = before.version + 1;
    // An officer who hands a case on stops seeing it with this very change, which row-level security would refuse.
    if (letsGo) await em.query(`select set_config('app.in_hand', $1, true)`, [id]);
    await updateRow(em, store.entity, id, changesOf(em, store.entity, before, subject));
    const done = { actor, subject, action, from: before.state, to: subject.state, reason, deputyFor };
    await together(
      () => this.record(unit, { entity: store.entity, name: workflow.name, ...done }),
      () => this.waiting.restate(em, subject, { entity: store.entity, workflow, now }, before.state),
    );
    return subject;
  }

  private async record<C extends Case & ObjectLiteral>({ em, now }: Unit, deed: Deed<C>): Promise<void> {
    const { entity, name, actor, subject, action, from, to, reason, deputyFor } = deed;
    const recordType = em.connection.getMetadata(entity).tableName;
    const { id, operationId } = subject as C & { operationId?: string | null };
    const why = reason?.trim();
    if (why) {
      await em.query(
        `insert into reasons (record_type, record_id, action, officer_id, at, text) values ($1, $2, $3, coalesce($4, app.officer()), $5, $6)`,
        [recordType, id, action, actor.kind === 'officer' ? actor.id : null, now, why],
      );
    }
    await this.audit.write(em, {
      actor,
      at: now,
      kind: 'act',
      action: `${name}.${action}`,
      recordType,
      recordId: id,
      operationId,
      from,
      to,
      deputyFor,
    });
  }
}

interface Deed<C extends Case> {
  readonly entity: EntityTarget<C>;
  readonly name: string;
  readonly actor: Actor;
  readonly subject: C;
  readonly action: string;
  readonly from?: string;
  readonly to: string;
  readonly reason?: string | undefined;
  readonly deputyFor?: string | undefined;
}

/** Only the columns that the act has changed: a row also carries what its rules asked about. */
export function changesOf<C extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityTarget<C>,
  before: C,
  after: C,
): Partial<C> {
  const names = em.connection.getMetadata(entity).columns.map(({ propertyName }) => propertyName as keyof C);
  return Object.fromEntries(
    names.filter((name) => !same(before[name], after[name])).map((name) => [name, after[name]]),
  ) as Partial<C>;
}

function same(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  if (typeof one === 'object' || typeof other === 'object') return JSON.stringify(one) === JSON.stringify(other);
  return one === other;
}
