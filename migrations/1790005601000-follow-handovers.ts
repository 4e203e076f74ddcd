import type { MigrationInterface, QueryRunner } from 'typeorm';

const KEEPERS = `'handling_officer', 'analyst', 'operation_coordinator'`;
const RECEIVERS = `'team_leader', 'operation_coordinator', 'analyst', 'handling_officer', 'central_unit_officer',
  'liaison_officer', 'evidence_clerk', 'police_chief'`;

/** What is asked of all hand-overs, whoever asks: by the database on its own account, in numbers and ids only. */
export class FollowHandovers1790005601000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNTING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger handed_over_follows on subjects;
      drop trigger handed_over_follows on relations;
      drop trigger handed_over_follows on intelligence_items;
      drop function app.handed_over_follows, app.told_back_to, app.obstacle_unanswered_handovers, app.handover_figures,
        app.handover_outcomes;
    `);
  }
}

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';

const COUNTING = `
  -- Who is told what came of an item: those who led the interview that it comes from, or else its author.
  create function app.told_back_to(a_type text, a_record uuid, author uuid) returns uuid[] language sql stable ${DEFINER}
  begin atomic
    select coalesce((select array[d.opened_by, d.second_debriefer] from public.debriefings d
      where a_type = 'debriefings' and d.id = a_record), array[author]);
  end;
  grant execute on function app.told_back_to to seecase_app;

  -- What no longer stands at its source does not stand in the recipient's hands: in the same transaction, whoever acts.
  create function app.handed_over_follows() returns trigger language plpgsql ${DEFINER} as $$
    declare because text;
    begin
      because := case when new.state = 'erased' then 'erased' when new.frozen_at is not null then 'frozen' else 'taken_back' end;
      update public.investigation_handover_items i set changed_at = now(), changed_because = because
        from public.investigation_handovers h
        where i.item_id = new.id and h.id = i.handover_id and h.handed_at is not null
          and (i.changed_because is null or i.changed_because = 'taken_back' or because = 'erased' and i.changed_because = 'frozen');
      if because <> 'taken_back' then
        update public.investigation_handover_contents c set content = null
          from public.investigation_handover_items i where i.id = c.id and i.item_id = new.id;
        update public.investigation_handover_items set h3_text = null, handling_codes = array_remove(handling_codes, 'H3')
          where item_id = new.id and because = 'erased';
      end if;
      update public.investigation_handovers h set source_changed = true
        from public.investigation_handover_items i where i.handover_id = h.id and i.item_id = new.id
          and h.state in ('handed_over', 'accepted', 'under_investigation', 'outcome_recorded', 'fed_back');
      return null;
    end $$;
  ${['subjects', 'relations', 'intelligence_items']
    .map(
      (table) => `create trigger handed_over_follows after update on ${table} for each row
        when (new.state = 'erased' and old.state <> 'erased' or new.frozen_at is not null and old.frozen_at is null
          or new.released_at is null and old.released_at is not null)
        execute function app.handed_over_follows();`,
    )
    .join('\n')}

  create function app.obstacle_unanswered_handovers(operation uuid) returns integer language sql stable ${DEFINER}
  begin atomic
    select count(*)::integer from public.investigation_handovers h where h.operation_id = operation
      and h.state in ('draft', 'submitted', 'checked', 'handed_over', 'declined');
  end;
  comment on function app.obstacle_unanswered_handovers is 'Hand-overs to investigation that wait for an answer, or for another recipient.';

  create function app.handover_figures(operation uuid, at timestamptz)
    returns table (recipient_kind text, recipient_id uuid, recipient_country text, handed_over integer, unanswered integer,
      overdue integer, accepted integer, declined integer, recalled integer, with_outcome integer, fed_back integer)
    language sql stable ${DEFINER}
  begin atomic
    select h.recipient_kind, h.recipient_id, h.recipient_country, count(*)::integer,
      count(*) filter (where h.state = 'handed_over')::integer,
      count(*) filter (where h.state = 'handed_over' and h.due_on < (at at time zone 'UTC')::date)::integer,
      count(*) filter (where h.answered_at is not null and h.declined_for is null)::integer,
      count(*) filter (where h.declined_for is not null)::integer,
      count(*) filter (where h.state = 'recalled')::integer,
      count(*) filter (where h.outcome is not null)::integer,
      count(*) filter (where h.fed_back_at is not null)::integer
    from public.investigation_handovers h
    where h.operation_id = operation and h.handed_at is not null
      and (app.sees_figures(operation) or h.owner_authority_id = any(app.places(${KEEPERS}))
        or h.recipient_id = any(app.places(${RECEIVERS})))
    group by h.recipient_kind, h.recipient_id, h.recipient_country
    order by h.recipient_kind, h.recipient_id;
  end;
  create function app.handover_outcomes(operation uuid)
    returns table (recipient_id uuid, outcome text, number integer) language sql stable ${DEFINER}
  begin atomic
    select h.recipient_id, o.outcome, count(*)::integer
    from public.investigation_handovers h join public.investigation_outcomes o on o.handover_id = h.id
    where h.operation_id = operation
      and (app.sees_figures(operation) or h.owner_authority_id = any(app.places(${KEEPERS}))
        or h.recipient_id = any(app.places(${RECEIVERS})))
    group by h.recipient_id, o.outcome
    order by h.recipient_id, o.outcome;
  end;
  grant execute on function app.handover_figures, app.handover_outcomes to seecase_app;
`;
