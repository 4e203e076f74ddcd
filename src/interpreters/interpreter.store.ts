import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Interpreter } from './interpreter.entity.js';
import { interpreterSight } from './interpreter.policy.js';

/** The only SQL about interpreters. */
@Injectable()
export class InterpreterStore extends Rows<Interpreter> {
  constructor() {
    super(Interpreter, interpreterSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Whether this officer holds the role of interpreter anywhere. */
  async isInterpreter(em: EntityManager, officerId: string): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select 1 from role_assignments where officer_id = $1 and role = 'interpreter' limit 1`,
      [officerId],
    );
    return rows.length > 0;
  }

  /** Whether this officer holds any other role there: in the operation, or in the authority of the unit. */
  async servesAt(
    em: EntityManager,
    officerId: string,
    { places, now }: { places: readonly string[]; now: Date },
  ): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select 1 from role_assignments where officer_id = $1 and role <> 'interpreter'
         and coalesce(authority_id, operation_id) = any($2) and valid_from <= $3 and (valid_until is null or valid_until > $3)
       limit 1`,
      [officerId, places, now],
    );
    return rows.length > 0;
  }
}
