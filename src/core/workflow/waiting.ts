import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { keysOf } from './desks.js';
import { dueOf, levelOf, type Urgent } from './urgency.js';
import type { AnyWorkflow, Case } from './workflow.js';

/** Where a case was changed, and when. */
interface Change<C> {
  readonly entity: EntityTarget<C>;
  readonly workflow: AnyWorkflow;
  readonly now: Date;
}

/**
 * Writes down, in the transaction that changed a case, whom it waits for now, and takes away whom it no longer waits for.
 * State and readers are read from the case's own row by the database, so that nothing else can be said here of either.
 */
@Injectable()
export class Waiting {
  /** What waited before and waits no more has to be told as well: hence the state that the case comes from. */
  async restate<C extends Case & ObjectLiteral>(
    em: EntityManager,
    subject: C,
    { entity, workflow, now }: Change<C>,
    from: string = subject.state,
  ): Promise<void> {
    const { awaits } = workflow.states[subject.state] ?? {};
    if (!awaits && !workflow.states[from]?.awaits) return;
    const { operationId = null } = subject as C & { operationId?: string | null };
    const desks = keysOf(awaits?.(subject) ?? []);
    await em.query('select app.restate_waiting($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
      em.connection.getMetadata(entity).tableName,
      subject.id,
      workflow.name,
      desks.map(({ key }) => key),
      desks.map(({ within }) => within),
      desks.map(({ unless }) => unless),
      dueOf(subject as Urgent),
      levelOf(subject as Urgent),
      operationId,
      now,
    ]);
  }
}
