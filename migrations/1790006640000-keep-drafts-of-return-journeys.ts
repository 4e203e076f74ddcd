import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepDraftsOf, letDraftsBe } from './drafts.js';

const TABLES = ['transits', 'error_claims', 'readmission_invoices'];

/** What a side did to a transit, a claim or an invoice before it sent it is its own. */
export class KeepDraftsOfReturnJourneys1790006640000 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return keepDraftsOf(db, TABLES);
  }

  down(db: QueryRunner): Promise<void> {
    return letDraftsBe(db, TABLES);
  }
}
