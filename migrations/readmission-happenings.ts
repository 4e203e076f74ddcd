/**
 * What is counted of readmissions (reference 9.2): one row for each thing that has happened, between whom, to how many
 * persons, how long it took, and by what it is split (`reason:document_false`). A state counts what it may know: of cases
 * of others what was sent to it, and of them nothing that does not cross the border.
 */

const LIMITS = `d.record_type = 'readmissions' and d.code in ('d04', 'd05', 'd06') and d.state <> 'void'`;
const days = (from: string, to: string): string => `round(extract(epoch from ${to} - ${from}) / 86400.0, 2)`;
const within = (moment: string): string => `${moment} >= since and ${moment} < until`;
const split = (name: string, code: string): string => `'${name}:' || coalesce(${code}, 'not_recorded')`;
/** The requesting state reads its own; the other one from when it was told. */
const TOLD = `(c.side = 'sent' or x.told_at is not null or x.owner_country = reader)`;

/** Counted at the end, and only of what has happened: all persons of the case. */
const EVERYBODY = -1;
const replied = `'reply_positive', 'reply_negative', 'lapse_notice', 'withdrawal'`;

/** Cases of this state, and those that were sent to it: no more of each than is counted, since there are very many. */
const mine = `
  mine as materialized (
    select r.id, r.state, r.agreement, r.procedure, r.category, r.clock_started_at, r.apprehended_at, r.handed_over_at, r.closed_at,
      r.decision ->> 'takenOn' as taken_on, r.decision_of_other ->> 'outcome' as outcome, s.side, s.counterpart,
      ${EVERYBODY} as persons
    from readmissions r
    cross join lateral (values
      ('sent', r.other_country, r.owner_country = reader),
      ('received', r.owner_country, r.other_country = reader and r.sent_at is not null)) s(side, counterpart, counts)
    where s.counts and (r.owner_country = reader or r.other_country = reader)),
  said as (
    select c.*, m.kind, m.said_at, m.content, m.id as message_id from mine c
    join readmission_messages m on m.readmission_id = c.id where ${within('m.said_at')}),
  -- Asked, and neither replied to nor ended since: all at once, and not case by case.
  asked as materialized (
    select m.readmission_id as id, max(m.said_at) filter (where m.kind = 'application') as at,
      max(m.said_at) filter (where m.kind in (${replied})) as replied
    from readmission_messages m join mine c on c.id = m.readmission_id and (c.closed_at is null or c.closed_at >= asof)
    where m.said_at < asof and m.kind in ('application', ${replied}) group by m.readmission_id),
  open as materialized (
    select a.id, max(d.due_safe_at) as due_safe_at
    from asked a left join readmission_deadlines d on d.record_id = a.id and ${LIMITS} and d.starts_at >= a.at
    where a.at is not null and (a.replied is null or a.replied < a.at) group by a.id)`;

/** The columns of a row that come from its case. */
const of = (figure: string, at: string, { persons = 'c.persons', took = 'null', cents = 'null' } = {}): string =>
  `select '${figure}', c.side, c.id, c.counterpart, c.agreement, c.procedure, c.category, ${at}, ${persons}, (${took})::numeric, ${cents}::bigint`;

const applications = `
  ${of('orders_to_leave', 'o.at')}, '{}'::text[]
  from mine c join countries k on k.code = reader
  cross join lateral (select c.taken_on::timestamp at time zone k.time_zone as at) o
  where c.side = 'sent' and ${within('o.at')}
  union all ${of('applications', 'c.said_at')}, '{}' from said c where c.kind = 'application'
  union all ${of('persons_covered', 'c.said_at', { persons: '1' })},
    array[${split('sex', 'p.sex')}, ${split('age', 'a.band')}] || array(select 'nationality:' || n from unnest(p.nationalities) n)
  from said c left join readmission_persons p on p.readmission_id = c.id
  cross join lateral (select case when p.born_on > c.said_at - interval '14 years' then 'under_14'
    when p.born_on > c.said_at - interval '18 years' then '14_to_17'
    when p.born_on > c.said_at - interval '35 years' then '18_to_34'
    when p.born_on is not null then 'from_35' end as band) a
  where c.kind = 'application'
  union all ${of('minors', 'c.said_at', { persons: '1' })},
    array['outcome:' || case when c.handed_over_at < asof then 'handed_over'
      when c.outcome = 'refused' then 'refused'
      when c.state in ('withdrawn', 'time_barred') then c.state when c.state in ('closed', 'erased') then 'ended' else 'under_way' end]
    || case when c.side = 'sent' then array[${split('company', 'p.company')}] else '{}' end
  from said c join readmission_persons p on p.readmission_id = c.id
  where c.kind = 'application' and (p.born_on > c.said_at - interval '18 years' or c.side = 'sent' and (p.minor or p.age_in_doubt))`;

const replies = `
  ${of('accepted', 'c.said_at')}, '{}' from said c where c.kind = 'reply_positive'
  union all ${of('accepted_by_silence', 'c.said_at')}, '{}' from said c where c.kind = 'deemed_notice'
  union all ${of('refused', 'c.said_at')},
    case when jsonb_typeof(c.content -> 'reasons') = 'array'
      then array(select 'reason:' || x from jsonb_array_elements_text(c.content -> 'reasons') x) else '{reason:not_recorded}' end
  from said c where c.kind = 'reply_negative'
  -- What is taken back while it is prepared anew, the other side is not told.
  union all ${of('ended_otherwise', 'c.said_at')}, '{ending:withdrawn}' from said c
  where c.kind = 'withdrawal' and (c.side = 'sent' or c.clock_started_at is not null
    or not exists (select from readmission_messages m where m.readmission_id = c.id and m.kind = 'receipt'))
  union all ${of('ended_otherwise', 'd.ended_at')}, array['ending:' || case d.act when 'time_bar' then 'time_barred' else 'consent_void' end]
  from mine c join readmission_deadlines d on d.record_id = c.id and d.record_type = 'readmissions'
  where d.state = 'lapsed' and (d.act = 'void_consent' or d.act = 'time_bar' and c.side = 'sent') and ${within('d.ended_at')}
  union all ${of('pending', 'null::timestamptz')}, array['due:' || case when d.due_safe_at < asof then 'overdue'
    when d.due_safe_at is null then 'no_limit' else 'in_time' end]
  from mine c join open d on d.id = c.id
  union all ${of('replies', 'c.said_at', { took: days('coalesce(d.starts_at, a.at)', 'c.said_at') })},
    array['punctuality:' || case when c.kind = 'late_reply' or c.said_at > d.due_safe_at then 'late'
      when d.due_safe_at is null then 'no_limit' else 'in_time' end]
  from said c
  cross join lateral (select max(m.said_at) as at from readmission_messages m where m.readmission_id = c.id
    and m.kind in ('application', 'receipt') and m.said_at <= c.said_at) a
  left join lateral (select d.starts_at, d.due_safe_at from readmission_deadlines d where d.record_id = c.id and ${LIMITS}
    and d.starts_at <= c.said_at order by d.starts_at desc, d.due_safe_at desc limit 1) d on true
  where c.kind in ('reply_positive', 'reply_negative', 'late_reply')`;

const journeys = `
  ${of('interviews_asked', 'x.opened_at', { persons: '1' })}, array['mode:' || x.mode]
  from mine c join readmission_interviews x on x.readmission_id = c.id where ${within('x.opened_at')} and ${TOLD}
  union all ${of('interviews_held', 'x.held_at', { persons: '1', took: days('x.opened_at', 'x.held_at') })}, array[${split('finding', 'x.finding')}]
  from mine c join readmission_interviews x on x.readmission_id = c.id where ${within('x.held_at')} and ${TOLD}
  union all ${of('travel_documents', 'i.at', { persons: '1 + cardinality(x.also_for)', took: 'x.issued_on - (x.asked_at at time zone k.time_zone)::date' })},
    array['type:' || x.type] || case when x.fallback_reason is not null then array['fallback:' || x.fallback_reason] else '{}' end
  from mine c join travel_documents x on x.readmission_id = c.id join countries k on k.code = reader
  cross join lateral (select x.issued_on::timestamp at time zone k.time_zone as at) i
  where x.type in ('consular_document', 'requesting_laissez_passer', 'eu_standard_doc') and ${within('i.at')} and ${TOLD}
  union all ${of('transfers_planned', 'p.at')}, array['mode:' || x.mode]
  from mine c join readmission_transfers x on x.readmission_id = c.id
  cross join lateral (select case when c.side = 'sent' then x.opened_at else x.told_at end as at) p where ${within('p.at')}
  -- Which safeguard stopped it is not told to the state that was to take over.
  union all ${of('transfers_failed', 'x.ended_at')}, array['outcome:' || case when c.side = 'received'
    and x.outcome in ('asylum_claim_stop', 'medical_stop', 'court_stop') then 'stopped' else x.outcome end]
  from mine c join readmission_transfers x on x.readmission_id = c.id
  where x.state = 'failed' and ${within('x.ended_at')} and ${TOLD}
  union all ${of('handed_over', 'c.handed_over_at', { took: days('c.apprehended_at', 'c.handed_over_at') })},
    array[${split('mode', 'x.mode')}, ${split('escort', 'x.escort_type')}, ${split('will', 'x.departure_will')}, ${split('point', 'x.point_name')}]
      || case when c.side = 'sent' then array[${split('assisted', `case x.assisted when true then 'yes' when false then 'no' end`)}] else '{}' end
  from mine c left join lateral (select x.* from readmission_transfers x where x.readmission_id = c.id and x.state = 'handed_over'
    order by x.attempt desc limit 1) x on true
  where ${within('c.handed_over_at')}
  union all ${of('holds_set', 'x.opened_at', { persons: 'case when x.person_id is null then c.persons else 1 end' })}, array['flag:' || x.flag]
  from mine c join readmission_holds x on x.readmission_id = c.id and x.owner_country = reader where ${within('x.opened_at')}
  union all ${of('holds_lifted', 'x.lifted_at', { persons: 'case when x.person_id is null then c.persons else 1 end' })}, array['flag:' || x.flag]
  from mine c join readmission_holds x on x.readmission_id = c.id and x.owner_country = reader where ${within('x.lifted_at')}`;

/** Transits, claims and invoices have sides of their own: the state that asks, claims or is paid is the one that sends. */
const side = `case when x.owner_country = reader then 'sent' else 'received' end`;
const other = `case when x.owner_country = reader then x.other_country else x.owner_country end`;
const between = `(x.owner_country = reader or x.other_country = reader) and x.sent_at is not null`;
const transit = (figure: string, at: string, splits: string): string => `
  select '${figure}', ${side}, x.id, ${other}, x.agreement, null, null, ${at},
    greatest((select count(*) from transit_persons p where p.transit_id = x.id), 1)::int, null::numeric, null::bigint, ${splits}
  from transits x where ${between} and ${within(at)}`;
const claim = (figure: string, at: string, took: string, splits: string): string => `
  select '${figure}', ${side}, c.id, ${other}, x.agreement, c.procedure, c.category, ${at}, c.persons, (${took})::numeric, null::bigint, ${splits}
  from mine c join error_claims x on x.readmission_id = c.id where ${between} and ${within(at)}`;
const invoice = (figure: string, at: string, took: string): string => `
  select '${figure}', ${side}, x.subject_id, ${other}, x.agreement, null, null, ${at}, null::int, (${took})::numeric,
    (select sum(i.quantity::bigint * i.unit_price) from invoice_items i where i.invoice_id = x.id), array['subject:' || x.subject_type]
  from readmission_invoices x join countries k on k.code = reader where ${between} and ${within(at)}`;

const beside = `
  ${transit('transits_asked', 'x.sent_at', `array['mode:' || x.mode]`)}
  union all ${transit(
    'transits_answered',
    'x.decided_at',
    `array['answer:' || case when x.refused_on is null then 'granted' else 'refused' end]
      || case when x.refused_on is not null then array['ground:' || x.refused_on] else '{}' end`,
  )}
  union all ${transit(
    'transits_ended',
    'x.ended_at',
    `array['result:' || case when x.revoked_on is not null then 'revoked' when x.failed_on is not null then 'failed'
      when x.state in ('withdrawn', 'run_out') then x.state when x.state = 'erased' then 'not_recorded' else 'completed' end]`,
  )}
  union all ${claim('errors_claimed', 'x.sent_at', 'null', `array['ground:' || x.ground]`)}
  union all ${claim(
    'errors_decided',
    'x.decided_at',
    days('x.sent_at', 'x.decided_at'),
    `array['answer:' || case when x.costs is null then 'rejected' else 'accepted' end]`,
  )}
  union all ${invoice('invoices_issued', 'x.sent_at', 'null')}
  union all ${invoice('invoices_paid', '(x.paid_on::timestamp at time zone k.time_zone)', `greatest(x.paid_on - (x.received_at at time zone k.time_zone)::date, 0)`)}
  union all select 'data_notices', case when x.owner_country = reader then 'sent' else 'received' end, c.id, c.counterpart,
    c.agreement, c.procedure, c.category, x.opened_at, c.persons, null::numeric, null::bigint, array['nature:' || x.nature, 'ground:' || x.ground]
  from mine c join readmission_data_notices x on x.readmission_id = c.id where reader in (x.owner_country, x.to_country) and ${within('x.opened_at')}
  union all select 'consents_asked', case when x.owner_country = reader then 'sent' else 'received' end, c.id, c.counterpart,
    c.agreement, c.procedure, c.category, x.opened_at, c.persons, null::numeric, null::bigint, array['direction:' || x.direction]
  from mine c join onward_consents x on x.readmission_id = c.id where reader in (x.owner_country, x.data_of) and ${within('x.opened_at')}
  union all select 'consents_answered', case when x.owner_country = reader then 'sent' else 'received' end, c.id, c.counterpart,
    c.agreement, c.procedure, c.category, x.answered_at, c.persons, null::numeric, null::bigint,
    array['answer:' || case when x.state in ('given', 'carried') then 'given' when x.state = 'refused' then 'refused' else 'not_recorded' end]
  from mine c join onward_consents x on x.readmission_id = c.id where reader in (x.owner_country, x.data_of) and ${within('x.answered_at')}
  -- Of one's own state, whatever data they are about: a person seldom says which.
  union all select 'data_requests', 'received', x.id, null, null, null, null, x.received_at, 1, null::numeric, null::bigint,
    array['nature:' || x.kind, 'channel:' || x.channel]
  from data_subject_requests x where x.owner_country = reader and ${within('x.received_at')}
  union all select 'data_requests_answered', 'received', x.id, null, null, null, null, x.answered_at, 1, ${days('x.received_at', 'x.answered_at')},
    null::bigint, array['nature:' || x.kind, ${split('decision', 'x.decision')}]
  from data_subject_requests x where x.owner_country = reader and ${within('x.answered_at')}`;

/** `asof`: how things stood at the end of the period, or now where it has not ended. */
export const happenings = `with ${mine}
  select h.figure, h.side, h.id, h.counterpart, h.agreement, h.procedure, h.category, h.at,
    -- Persons who were erased are no longer known: at least one it was.
    case when h.persons = ${EVERYBODY}
      then greatest((select count(*) from readmission_persons p where p.readmission_id = h.id), 1)::int else h.persons end,
    h.took, h.cents, h.splits
  from (${[applications, replies, journeys, beside].join('\n  union all ')}
  ) h(figure, side, id, counterpart, agreement, procedure, category, at, persons, took, cents, splits)`;
