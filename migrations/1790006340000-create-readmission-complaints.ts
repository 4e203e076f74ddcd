import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forgotten } from './readmission-parts.js';
import { caseColumns, guarded } from './support.js';

const STATES = ['received', 'admissible', 'inadmissible', 'examined', 'answered', 'closed', 'withdrawn', 'erased'];
const SUBJECTS = `'ill_treatment', 'push_back', 'discrimination', 'protection_refused', 'liberty', 'property', 'information',
  'interpreter', 'conditions', 'data_protection', 'conduct', 'other'`;

/** Nobody of the unit, whatever their role. */
const beyondTheUnit = (reason: string): string =>
  `${reason} and unit_concerned is distinct from (select app.authority())`;

/** Complaints of persons who are to be, or were, readmitted: apart from those whom they are about. */
export class CreateReadmissionComplaints1790006340000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.complaint_addressee(reference text, unit uuid)
        returns table (readmission_id uuid, authority uuid, country text) language sql stable
        security definer set search_path = pg_catalog, public, readmission, pg_temp as $$
        select r.id,
          case when a.country = r.owner_country then r.owner_authority_id
            when a.country = r.other_country then coalesce(r.other_authority_id, g.authority) else g.authority end,
          case when a.country in (r.owner_country, r.other_country) then a.country else g.country end
        from readmissions r cross join lateral app.guardian_of(r.id) g left join authorities a on a.id = unit
        where r.ref_no = upper(reference) and r.state <> 'erased' and app.officer() is not null
          and (unit is null or a.id is not null) $$;
      create function app.may_complain(a_readmission uuid, an_authority uuid, a_country text) returns boolean language sql stable
        security definer set search_path = pg_catalog, public, readmission, pg_temp as $$
        select exists (select from readmissions r cross join lateral app.guardian_of(r.id) g where r.id = a_readmission
          and ((r.owner_authority_id, r.owner_country) = (an_authority, a_country)
            or (coalesce(r.other_authority_id, g.authority), r.other_country) = (an_authority, a_country)
            or (g.authority, g.country) = (an_authority, a_country))) $$;
      grant execute on function app.complaint_addressee, app.may_complain to seecase_app;

      create table readmission.readmission_complaints (
        ${caseColumns('readmission_complaint', STATES)},
        readmission_id  uuid not null references readmission.readmissions,
        complainant     text not null check (complainant in ('interviewee', 'person_met', 'family', 'representative', 'witness')),
        subject         text not null check (subject in (${SUBJECTS})),
        occurred_at     timestamptz not null,
        place           text,
        content         text check (content <> ''),
        unit_concerned  uuid references authorities,
        answer_to       text,
        language        text,
        finding         text check (finding in ('founded', 'partly_founded', 'unfounded', 'not_established')),
        examination     text,
        examined_by     uuid references officers,
        answer          text,
        answer_route    text check (answer_route in ('in_person', 'in_writing', 'through_representative', 'through_centre', 'not_reachable')),
        answered_at     timestamptz,
        climbed         integer not null check (climbed >= 0),
        constraint said_in_words check ((content is null) = (state = 'erased')),
        constraint not_before_it_occurred check (occurred_at <= opened_at),
        constraint examined_with_a_finding check (state <> 'examined' or finding is not null and examination is not null),
        constraint examined_by_somebody_else check (examined_by <> opened_by),
        constraint answered_in_words check ((answer is null) = (answered_at is null) and (answer is null) = (answer_route is null)),
        constraint closed_after_an_answer check (state not in ('answered', 'closed') or answer is not null)
      );
      create index on readmission.readmission_complaints (readmission_id, opened_at desc, id desc);
      create index on readmission.readmission_complaints (owner_country, opened_at desc, id desc);
      create index on readmission.readmission_complaints (due_at) where due_at is not null;
      ${guarded(
        'readmission.readmission_complaints',
        [
          beyondTheUnit(`owner_country = (select app.country_as('rights_monitor', 'safeguard_officer'))`),
          beyondTheUnit(`climbed >= 1 and owner_country = (select app.country_as('police_chief'))`),
        ],
        'app.may_complain(readmission_id, owner_authority_id, owner_country)',
      )}
      ${forgotten('readmission_complaints', ['received', 'admissible', 'inadmissible', 'examined'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table readmission.readmission_complaints;
      drop function app.may_complain, app.complaint_addressee;
    `);
  }
}
