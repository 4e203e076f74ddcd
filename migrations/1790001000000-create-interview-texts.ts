import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reference } from './support.js';

const TRUST = `trust text not null check (trust in ('verified', 'secondary', 'unverified'))`;

/** What interviewees are asked and told, what a screen for trafficking looks for, and the figures that interviews go by. */
export class CreateInterviewTexts1790001000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table topic_guides (
        code        text primary key,
        phase       text not null check (phase in ('engage', 'account', 'closure')),
        position    integer not null,
        title       jsonb not null,
        source      text not null,
        ${TRUST}
      );
      comment on column topic_guides.title is 'By language, as all wordings are.';

      create table topic_questions (
        code        text primary key,
        topic       text not null references topic_guides,
        position    integer not null,
        kind        text not null check (kind in ('yes_no', 'text', 'place', 'date', 'amount', 'choice')),
        choices     jsonb,
        texts       jsonb not null,
        unreviewed  text[] not null,
        constraint choices_where_one_is_chosen check ((kind = 'choice') = (choices is not null))
      );
      create index on topic_questions (topic, position);
      comment on column topic_questions.unreviewed is 'Languages in which nobody has checked the wording.';

      create table information_sheets (
        version     text not null,
        language    text not null,
        position    integer not null,
        valid_from  date not null,
        reviewed    boolean not null,
        title       text not null,
        paragraphs  text[] not null check (paragraphs <> '{}'),
        source      text not null,
        ${TRUST},
        primary key (version, language)
      );

      create table trafficking_indicators (
        code        text primary key,
        position    integer not null,
        dimension   text not null,
        strength    text not null check (strength in ('strong', 'medium', 'weak')),
        text        text not null,
        source      text not null,
        ${TRUST}
      );

      create table trafficking_terms (
        list        text not null,
        code        text not null,
        position    integer not null,
        meaning     text not null,
        source      text not null,
        ${TRUST},
        primary key (list, code)
      );

      create table interview_parameters (
        code        text primary key,
        value       integer not null check (value > 0),
        meaning     text not null,
        source      text not null,
        ${TRUST}
      );
      ${TABLES.map(reference).join('')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table ${TABLES.toReversed().join(', ')}`);
  }
}

const TABLES = [
  'topic_guides',
  'topic_questions',
  'information_sheets',
  'trafficking_indicators',
  'trafficking_terms',
  'interview_parameters',
];
