import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { visibleTo } from '../core/access/branches.js';
import type { Condition } from '../core/access/sight.js';
import { Rows } from '../core/cases/rows.js';
import type { RetentionRule } from '../core/handling/retention.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { Debriefing } from './debriefing.entity.js';
import { accountSight, debriefingSight } from './debriefing.policy.js';

/** What rules and views ask about, for all rows of a page together. */
interface Loaded {
  states: Record<string, string> | null;
  languages: Record<string, string[]> | null;
  parameters: Record<string, number> | null;
}

/** The SQL about debriefings: their course. What was told is in account.store.ts. */
@Injectable()
export class DebriefingStore extends Rows<Debriefing> {
  constructor() {
    super(Debriefing, debriefingSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Two clocks run: the deadline of a state, and how long what was told may be kept. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const outlived = await em.query<Overdue[]>(
      `select id, state, 'anonymise' as action from debriefings where retention_due <= $1 order by retention_due limit $2`,
      [now, limit],
    );
    return [...outlived, ...(await super.overdue(em, now, limit))];
  }

  async newNumber(em: EntityManager, prefix: string): Promise<string> {
    const rows = await em.query<{ number: string }[]>('select app.new_debriefing_number($1) as number', [prefix]);
    return rows[0]?.number ?? '';
  }

  async retentionRule(em: EntityManager, code: string): Promise<RetentionRule> {
    const [rule] = await em.query<RetentionRule[]>(
      `select code, review_after_days as "reviewAfterDays", erase_after_days as "eraseAfterDays"
       from retention_rules where code = $1`,
      [code],
    );
    if (!rule) throw new Error(`no retention rule ${code}`);
    return rule;
  }

  async figures(em: EntityManager): Promise<Record<string, number>> {
    const [found] = await em.query<{ figures: Record<string, number> }[]>(
      'select json_object_agg(code, value) as figures from interview_parameters',
    );
    return found?.figures ?? {};
  }

  /** Those of these codes that are no country. */
  async unknownCountries(em: EntityManager, codes: readonly string[]): Promise<string[]> {
    const rows = await em.query<{ code: string }[]>(
      'select asked.code from unnest($1::text[]) as asked (code) where not exists (select from countries c where c.code = asked.code)',
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  protected override async complete(em: EntityManager, rows: Debriefing[]): Promise<void> {
    if (rows.length === 0) return;
    const [loaded] = await em.query<Loaded[]>(
      `select (select json_object_agg(id, state) from operations where id = any($1::uuid[])) as states,
         (select json_object_agg(id, languages) from officers where id = any($2::uuid[])) as languages,
         (select json_object_agg(code, value) from interview_parameters) as parameters`,
      [
        [...new Set(rows.map(({ operationId }) => operationId))],
        [...new Set(rows.flatMap(({ leadDebriefer, secondDebriefer }) => [leadDebriefer, secondDebriefer]))],
      ],
    );
    const { states, languages, parameters } = loaded ?? {};
    for (const row of rows) {
      const team = [row.leadDebriefer, row.secondDebriefer];
      row.operationState = states?.[row.operationId] ?? 'unknown';
      row.spoken = [...new Set(team.flatMap((id) => languages?.[id] ?? []))];
      row.parameters = parameters ?? {};
    }
  }
}

/** On what day it is planned, by the time of its host. */
export const plannedOn = (day: string): Condition => ({
  text: `(row.planned_at at time zone coalesce((select time_zone from countries where code = row.owner_country), 'UTC'))::date = :day::date`,
  parameters: { day },
});

/** Whom the officer conducts. */
export const conductedBy = ({ id }: Officer): Condition => ({
  text: 'row.lead_debriefer = :conducting or row.second_debriefer = :conducting',
  parameters: { conducting: id },
});

/** What was told is searched only where its searcher could have read it. */
export function nationalityIs(nationality: string, officer: Officer): Condition {
  const { text, parameters } = visibleTo(accountSight, officer);
  const found = `exists (select from debriefing_profiles p where p.debriefing_id = row.id and p.nationality = :nationality)`;
  return { text: `${found} and (${text})`, parameters: { ...parameters, nationality } };
}
