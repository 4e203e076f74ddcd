import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `security definer set search_path = pg_catalog, public, readmission, pg_temp`;
/** From the plan to the hand-over: before that nobody is moved, and nobody can be parted. */
const ON_THE_MOVE = `'transfer_planned', 'notified', 'transfer_confirmed', 'in_transfer'`;

/**
 * The other cases of the family from which this one would be moved apart: whoever of them stays, was put off, or comes at
 * another time or to another place. Not those who were handed over; not those who have a right of residence of their own, for which the
 * other state has refused them; not grown-up relatives who are neither husband and wife; and not those of whom a safeguard
 * officer has decided it, of this attempt, by lifting a hold when they were apart already.
 */
const apart = `
  create function app.attempt_of(a_readmission uuid) returns readmission.readmission_transfers language sql stable ${DEFINER} as $$
    select x from readmission_transfers x where readmission_id = a_readmission order by attempt desc limit 1 $$;

  create function app.apart_from(a_readmission uuid) returns uuid[] language sql stable ${DEFINER} as $$
    select coalesce(array_agg(it.id order by it.id), '{}')
    from readmissions me
    join readmissions it on it.group_id = me.group_id and it.owner_country = me.owner_country and it.id <> me.id
    cross join lateral app.attempt_of(me.id) mine cross join lateral app.attempt_of(it.id) theirs
    where me.id = a_readmission and me.state in (${ON_THE_MOVE})
      and it.state not in ('handed_over', 'error_claimed', 'error_rejected', 'erased')
      and not (it.state = 'closed' and it.handed_over_at is not null)
      and not (it.state in ('refused', 'closed')
        and coalesce(it.decision_of_other -> 'reasons' ? 'family_independent_residence', false))
      and (exists (select from readmission_persons p where p.readmission_id in (me.id, it.id) and (p.minor or p.age_in_doubt))
        or (select count(distinct p.readmission_id) from readmission_persons p
            where p.readmission_id in (me.id, it.id) and p.civil_status in ('married', 'unknown')) = 2)
      and not coalesce(mine.state not in ('failed', 'cancelled') and theirs.state not in ('failed', 'cancelled')
        and mine.planned_at = theirs.planned_at
        and coalesce(mine.point_key, mine.point_name) = coalesce(theirs.point_key, theirs.point_name)
        and mine.return_flight_id is not distinct from theirs.return_flight_id
        and (me.state = 'transfer_planned' or theirs.state not in ('planned', 'date_proposed') or theirs.postponements = 0), false)
      and not exists (select from readmission_holds h where h.readmission_id = me.id and h.flag = 'family_unity'
        and h.state = 'lifted' and h.lifted_at >= mine.opened_at and it.id = any(h.parted)) $$;

  -- Ids of the other cases of the same family that are told of or on their way, for what follows from an act on this one.
  create function app.family_on_the_way(a_readmission uuid)
    returns table (id uuid, "ownerAuthorityId" uuid, "ownerCountry" text, "openedBy" uuid) language sql stable ${DEFINER} as $$
    select it.id, g.authority, g.country, it.opened_by
    from readmissions me join readmissions it on it.group_id = me.group_id and it.owner_country = me.owner_country
    cross join lateral app.guardian_of(it.id) g
    where me.id = a_readmission and it.state in ('notified', 'transfer_confirmed', 'in_transfer')
      and app.apart_from(it.id) <> '{}' $$;
  grant execute on function app.apart_from, app.family_on_the_way to seecase_clock;
`;

const held = `select distinct h.readmission_id, g.gate,
      case when h.owner_country = app.country() or session_user <> 'seecase_app' then h.flag else 'held' end
    from readmission_holds h
    join readmissions r on r.id = h.readmission_id
    cross join lateral unnest(app.hold_gates(h.flag)) g(gate)
    where h.readmission_id = any(ids) and h.state in ('open', 'annulment_proposed')
      and (session_user <> 'seecase_app' or app.country() in (r.owner_country, r.other_country))`;
const parted = `union select r.id, 'transfer',
      case when g.country = app.country() or session_user <> 'seecase_app' then 'family_unity' else 'held' end
    from readmissions r cross join lateral app.guardian_of(r.id) g
    where r.id = any(ids) and r.group_id is not null and app.apart_from(r.id) <> '{}'
      and (session_user <> 'seecase_app' or app.country() in (r.owner_country, r.other_country))`;

/** What the judge is told, and what the gate of the database asks: both say it without a hold that somebody has set, too. */
const gates = (together: boolean): string => `
  create or replace function app.readmission_blocks(ids uuid[]) returns table (readmission_id uuid, gate text, flag text)
    language sql stable ${DEFINER} as $$
    ${held}${together ? `\n    ${parted}` : ''} $$;
  create or replace function app.open_holds(a_readmission uuid, a_gate text) returns text[] language sql ${DEFINER} as $$
    select array(select distinct flag from readmission_holds where readmission_id = a_readmission
      and state in ('open', 'annulment_proposed') and a_gate = any(app.hold_gates(flag))${
        together
          ? `
      union select 'family_unity' where a_gate = 'transfer' and app.apart_from(a_readmission) <> '{}'`
          : ''
      }) $$;
`;

/** A family in several cases of one group is moved by one plan, or a safeguard officer decides (H04). */
export class KeepFamiliesTogether1790007090000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table readmission.readmission_holds add parted uuid[] not null default '{}';
      alter table readmission.readmission_holds alter parted drop default;
      ${apart}
      ${gates(true)}
      create function app.note_parted() returns trigger language plpgsql ${DEFINER} as $$
        begin
          new.parted := case when new.state = 'lifted' and old.state <> 'lifted' and new.flag = 'family_unity'
            then app.apart_from(new.readmission_id) else old.parted end;
          return new;
        end $$;
      create trigger notes_parted before update on readmission.readmission_holds
        for each row execute function app.note_parted();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger notes_parted on readmission.readmission_holds;
      drop function app.note_parted;
      ${gates(false)}
      drop function app.family_on_the_way, app.apart_from, app.attempt_of;
      alter table readmission.readmission_holds drop parted;
    `);
  }
}
