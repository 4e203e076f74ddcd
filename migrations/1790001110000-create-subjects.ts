import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  belongsTo,
  caseColumns,
  closed,
  FOR_THE_HOST,
  guarded,
  itemColumns,
  itemIndexes,
  itemReasons,
} from './support.js';

const STATES = ['draft', 'recorded', 'reviewed', 'released', 'review_due', 'frozen', 'erased'];

/** Persons, documents, vehicles and other things that a debriefing, check or patrol yields. */
export class CreateSubjects1790001110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table subjects (
        ${caseColumns('subject', STATES)},
        ${itemColumns},
        kind                text not null check (kind in ('person', 'document', 'vehicle', 'vessel', 'aircraft', 'phone', 'account',
                              'weapon', 'organisation', 'place')),
        attributes          jsonb,
        category            text check (category in ('mentioned', 'suspect', 'convicted', 'future', 'contact', 'associate',
                              'witness', 'victim', 'informant')),
        appears_as          text check (appears_as in ('named', 'encountered')),
        protected_role      text check (protected_role in ('humanitarian', 'journalist', 'lawyer', 'clergy')),
        cleared_by_officer  uuid references officers,
        cleared_by_monitor  uuid references officers,
        special_kinds       text[] not null check (special_kinds <@ array['ethnic_origin', 'political_opinion', 'religion',
                              'union_membership', 'health', 'sex_life', 'genetic', 'biometric']),
        special_sealed      bytea,
        dpo_notified_at     timestamptz,
        dpo_noted_at        timestamptz,
        dpo_noted_by        uuid references officers,
        reviewed_at         timestamptz,
        reviewed_by         uuid references officers,
        state_before        text,
        constraint erased_means_gone check ((state = 'erased') = (attributes is null)),
        constraint erased_with_its_restriction check (state <> 'erased' or (h3_text is null and special_sealed is null)),
        constraint persons_have_a_category check ((kind = 'person') = (category is not null) and (kind = 'person') = (appears_as is not null)),
        constraint complete_beyond_a_draft check (state in ('draft', 'frozen', 'erased')
          or (source_grade is not null and info_grade is not null and purposes <> '{}')),
        constraint beyond_mentioned_by_review check (category is null or category = 'mentioned' or reviewed_by is not null),
        constraint reviewed_by_somebody_else check ((reviewed_at is null) = (reviewed_by is null) and reviewed_by <> opened_by),
        constraint released_is_released check (state <> 'released' or released_at is not null),
        constraint frozen_is_frozen check ((state = 'frozen') = (frozen_at is not null)),
        constraint mentioned_stays_here check (category <> 'mentioned' or released_at is null),
        constraint special_with_notice check ((special_kinds = '{}' or dpo_notified_at is not null)
          and (special_sealed is null or contains_special_category))
      );
      comment on column subjects.attributes is 'What is known, by kind (src/subjects/subject-kinds.dto.ts); null once it is erased.';
      comment on column subjects.special_sealed is 'Special categories of data in words, encrypted for this row.';
      ${itemIndexes('subjects')}
      ${guarded(
        'subjects',
        [
          ...itemReasons,
          `protected_role is not null and state <> 'draft' and operation_id = any((select app.places('rights_monitor'))::uuid[])`,
        ],
        FOR_THE_HOST,
      )}

      create table subject_keys (
        subject_id  uuid not null references subjects,
        kind        text not null check (kind in ('phone', 'imei', 'imsi', 'plate', 'vin', 'document', 'account', 'iban', 'email',
                      'craft', 'weapon')),
        value       text not null check (value <> ''),
        primary key (subject_id, kind, value)
      );
      create index on subject_keys (kind, value);
      comment on table subject_keys is 'Numbers, plates and handles in the one form by which the same thing is found again.';
      ${belongsTo('subject_keys', 'subjects', 'subject_id')}

      create table subject_reviews (
        id             uuid primary key,
        subject_id     uuid not null references subjects,
        from_category  text,
        to_category    text,
        grounds        text,
        sources        jsonb,
        necessity      text,
        reviewed_by    uuid not null references officers,
        reviewed_at    timestamptz not null
      );
      create index on subject_reviews (subject_id, reviewed_at);
      comment on table subject_reviews is 'What a supervisor decided a subject to be, on which facts: added to, never changed.';
      ${closed('subject_reviews')}
      create policy readers on subject_reviews for select to seecase_app
        using (exists (select from subjects s where s.id = subject_id));
      create policy reviewers on subject_reviews for insert to seecase_app
        with check (reviewed_by = (select app.officer()) and exists (select from subjects s where s.id = subject_id));
      grant select, insert on subject_reviews to seecase_app;

      create function app.forget_subject() returns trigger
        language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          delete from public.subject_keys where subject_id = new.id;
          update public.subject_reviews set grounds = null, sources = null, necessity = null where subject_id = new.id;
          return null;
        end $$;
      create trigger forget_subject after update on subjects for each row
        when (new.state = 'erased' and old.state <> 'erased') execute function app.forget_subject();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table subject_reviews, subject_keys, subjects;
      drop function app.forget_subject;
    `);
  }
}
