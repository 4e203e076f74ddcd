import type { MigrationInterface, QueryRunner } from 'typeorm';
import { betweenStatesColumns, betweenStatesIndexes, betweenStatesReasons, caseColumns, guarded } from './support.js';

const STATES = ['draft', 'sent', 'acknowledged', 'rejected', 'withdrawn'];

/** What states tell one another without personal data (PCC SEE, Arts 3, 7, 8, 11, 12). */
export class CreateStrategicExchanges1790004130000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table strategic_exchanges (
        ${caseColumns('strategic_exchange', STATES)},
        ${betweenStatesColumns},
        group_id         uuid not null,
        kind             text not null check (kind ~ '^[a-z_]{3,40}$'),
        on_article       text not null,
        title            text,
        body             text,
        period_from      date,
        period_to        date check (period_to >= period_from),
        direct           boolean not null,
        basis            jsonb not null,
        attested_by      uuid references officers,
        sent_by          uuid references officers,
        acknowledged_by  uuid references officers,
        acknowledged_at  timestamptz,
        constraint sent_by_somebody check ((sent_at is not null) = (sent_by is not null)
          and (state in ('draft', 'withdrawn')) = (sent_at is null)),
        constraint attested_when_sent check (sent_at is null or attested_by is not null),
        constraint acknowledged_by_somebody check (state <> 'acknowledged' or acknowledged_by is not null and acknowledged_at is not null),
        constraint emptied_when_rejected check ((state = 'rejected') = (title is null) and (state = 'rejected') = (body is null)),
        constraint directly_to_an_authority check (direct = (owner_unit_id is null) and direct = (other_unit_id is null)
          and (not direct or other_authority_id is not null))
      );
      ${betweenStatesIndexes('strategic_exchanges')}
      create index on strategic_exchanges (group_id);
      ${guarded('strategic_exchanges', [
        ...betweenStatesReasons,
        `owner_country = (select app.country_as('legal_officer'))`,
      ])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table strategic_exchanges');
  }
}
