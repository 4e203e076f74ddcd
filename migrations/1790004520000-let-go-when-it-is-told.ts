import type { MigrationInterface, QueryRunner } from 'typeorm';
import { betweenStatesReasons, guardedAnew } from './support.js';

const TOLD = ['spontaneous_information', 'strategic_exchanges'] as const;
const BY_LAWYERS = `owner_country = (select app.country_as('legal_officer'))`;

/** Legal officers confirm the law for what is to be told; once it was told, there is nothing left that they would confirm. */
export class LetGoWhenItIsTold1790004520000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const reasons = [...betweenStatesReasons, `sent_at is null and ${BY_LAWYERS}`];
    for (const table of TOLD) await db.query(guardedAnew(table, reasons));
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TOLD) await db.query(guardedAnew(table, [...betweenStatesReasons, BY_LAWYERS]));
  }
}
