import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { visibleTo } from '../core/access/branches.js';
import { all, type Condition } from '../core/access/sight.js';
import { ask } from '../core/cases/sql.js';
import { accountSight } from './debriefing.policy.js';

/** In this interview, somebody told of being brought by this subject. */
export interface Telling {
  readonly subjectId: string;
  readonly debriefingId: string;
}

interface Scope {
  readonly operationId?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** Questions for other features: in which interviews a subject was told of as whoever brought people over a leg. */
@Injectable()
export class LegReader {
  /** Of these subjects, in interviews of which the officer may read what was told, or what is left of it. */
  naming(em: EntityManager, officer: Officer, subjectIds: readonly string[], limit: number): Promise<Telling[]> {
    if (subjectIds.length === 0) return Promise.resolve([]);
    return this.told(
      em,
      officer,
      [{ text: 'leg.facilitator_id = any(:ids::uuid[])', parameters: { ids: subjectIds } }],
      limit,
    );
  }

  /** Of whomever, in the interviews of an operation or of a period. */
  within(em: EntityManager, officer: Officer, { operationId, from, to }: Scope, limit: number): Promise<Telling[]> {
    const where: Condition[] = [
      { text: 'leg.facilitator_id is not null', parameters: {} },
      ...(operationId === undefined ? [] : [{ text: 'row.operation_id = :operationId', parameters: { operationId } }]),
      ...(from === undefined ? [] : [{ text: 'row.opened_at >= :from', parameters: { from } }]),
      ...(to === undefined ? [] : [{ text: 'row.opened_at < :to', parameters: { to } }]),
    ];
    return this.told(em, officer, where, limit);
  }

  private told(em: EntityManager, officer: Officer, where: readonly Condition[], limit: number): Promise<Telling[]> {
    const sight = visibleTo(accountSight, officer);
    const { text, parameters } = all(where);
    return ask<Telling>(em, {
      text: `select distinct leg.facilitator_id as "subjectId", leg.debriefing_id as "debriefingId"
        from debriefing_legs leg join debriefings row on row.id = leg.debriefing_id
        where ${text} and row.frozen_at is null and not row.self_incrimination and (${sight.text})
        order by 2 desc, 1 limit :limit`,
      parameters: { ...parameters, ...sight.parameters, limit },
    });
  }
}
