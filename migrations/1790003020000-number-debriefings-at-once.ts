import type { MigrationInterface, QueryRunner } from 'typeorm';

// Indented as the text that it replaces, so that going down restores that text.
const number = (isFree: string): string => `
  create or replace function app.new_debriefing_number(prefix text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
        declare number text;
        begin
          for digits in 4..9 loop
            for try in 1..3 loop
              number := prefix || lpad(floor(random() * 10 ^ digits)::bigint::text, digits, '0');
              if ${isFree} then return number; end if;
            end loop;
          end loop;
          raise exception 'no number left under %', prefix;
        end $$;
`;

const UNUSED = 'not exists (select from debriefings where ref_no = number)';

/** Two who draw the same number at once do not see each other's row: who has drawn it keeps it until the row is there. */
export class NumberDebriefingsAtOnce1790003020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(number(`pg_try_advisory_xact_lock(hashtextextended(number, 0)) and ${UNUSED}`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(number(UNUSED));
  }
}
