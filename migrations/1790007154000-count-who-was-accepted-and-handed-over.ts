import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURE =
  'app.readmission_happenings(text, timestamp with time zone, timestamp with time zone, timestamp with time zone)';
const END = ') h(figure, side, id, counterpart, agreement, procedure, category, at, persons, took, cents, splits)';

const happened = (at: string): string => `${at} >= since and ${at} < until`;

/** One row for each person, by sex, by age on that day, and by each nationality; of those who were erased nothing is known. */
const persons = (figure: string, { from, at, who, when }: Record<'from' | 'at' | 'who' | 'when', string>): string => `
  union all select '${figure}', c.side, c.id, c.counterpart, c.agreement, c.procedure, c.category, ${at}, 1, null::numeric, null::bigint,
    array['sex:' || coalesce(p.sex, 'not_recorded'), 'age:' || coalesce(a.band, 'not_recorded')]
      || array(select 'nationality:' || n from unnest(p.nationalities) n)
  from ${from} c left join readmission_persons p on p.readmission_id = c.id${who}
  cross join lateral (select case when p.born_on > ${at} - interval '14 years' then 'under_14'
    when p.born_on > ${at} - interval '18 years' then '14_to_17'
    when p.born_on > ${at} - interval '35 years' then '18_to_34'
    when p.born_on is not null then 'from_35' end as band) a
  where ${when}`;

/** A reply names whom it takes back, and can name fewer than were asked about. */
const ACCEPTED = ` and (jsonb_typeof(c.content -> 'taken') is distinct from 'array'
    or exists (select from jsonb_array_elements(c.content -> 'taken') t where t ->> 'personId' = p.id::text))`;

const counted = [
  persons('persons_accepted', {
    from: 'said',
    at: 'c.said_at',
    who: ACCEPTED,
    when: `c.kind = 'reply_positive'`,
  }),
  persons('persons_refused', { from: 'said', at: 'c.said_at', who: '', when: `c.kind = 'reply_negative'` }),
  persons('persons_handed_over', {
    from: 'mine',
    at: 'c.handed_over_at',
    who: '',
    when: happened('c.handed_over_at'),
  }),
].join('');

/** The same function, with something in one place of it or without. */
const changed = (from: string, to: string): string => `
  do $do$
  declare
    v text := pg_get_functiondef('${SIGNATURE}'::regprocedure);
  begin
    if position($from$${from}$from$ in v) = 0 then raise exception 'what is counted is not what it was'; end if;
    execute replace(v, $from$${from}$from$, $to$${to}$to$);
  end $do$;
`;

/** Sex, age and nationality of those who were accepted, refused and handed over: I02 with I03, I05 and I11. */
export class CountWhoWasAcceptedAndHandedOver1790007154000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(changed(END, `${counted}\n  ${END}`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(changed(`${counted}\n  ${END}`, END));
  }
}
