import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same function, but for one place in it. */
const changed = (signature: string, from: string, to: string): string => `
  do $do$
  declare
    v text := pg_get_functiondef('${signature}'::regprocedure);
  begin
    if position($from$${from}$from$ in v) = 0 then raise exception '${signature} is not what it was'; end if;
    execute replace(v, $from$${from}$from$, $to$${to}$to$);
  end $do$;
`;

const SAME_TIME = 'and mine.planned_at = theirs.planned_at';
/** Whom an open hold keeps from the transfer stays, however they are planned. Not by that of the family itself: it is about this. */
const AND_NOT_HELD = `${SAME_TIME}
        and not exists (select from readmission_holds kept where kept.readmission_id = it.id and kept.flag <> 'family_unity'
          and kept.state in ('open', 'annulment_proposed') and 'transfer' = any(app.hold_gates(kept.flag)))`;

/** Nobody leaves while another one of the family is held (H04). */
export class StayWithWhoIsHeld1790007120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(changed('app.apart_from(uuid)', SAME_TIME, AND_NOT_HELD));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(changed('app.apart_from(uuid)', AND_NOT_HELD, SAME_TIME));
  }
}
