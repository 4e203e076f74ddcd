import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepDraftsOf, letDraftsBe } from './drafts.js';

/** What the requesting side did to a readmission before it sent it is its own, as with every case between states. */
export class KeepDraftsOfReadmissions1790006120000 implements MigrationInterface {
  up(db: QueryRunner): Promise<void> {
    return keepDraftsOf(db, ['readmissions']);
  }

  down(db: QueryRunner): Promise<void> {
    return letDraftsBe(db, ['readmissions']);
  }
}
