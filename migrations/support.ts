/** The ground rules of both walls: nobody but the owner sees a row until a policy of the table's own says so. */
export const closed = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy the_owner on ${table} to seecase_owner using (true) with check (true);
`;

/** The clock acts on every case that is due, on a connection of its own role. */
export const openToClock = (table: string): string => `
  grant select, insert, update on ${table} to seecase_clock;
  create policy the_clock on ${table} to seecase_clock using (true) with check (true);
`;

/**
 * What a guarded record's row-level security says: named officers always; others by the given reasons, unless it is
 * restricted; and the transaction that is handing it on. A reason is SQL about the table's own columns.
 * UPDATE asks the same as SELECT: who may act is the workflow's question, and a row that cannot be locked would be a 404.
 */
export const guarded = (table: string, reasons: readonly string[], openers = OWN_AUTHORITY): string => {
  const sees = seenFor(reasons);
  return `
  ${closed(table)}
  ${openToClock(table)}
  create policy readers on ${table} for select to seecase_app using (${sees});
  create policy writers on ${table} for update to seecase_app using (${sees});
  create policy openers on ${table} for insert to seecase_app
    with check (opened_by = (select app.officer()) and ${openers});
  grant select, insert, update on ${table} to seecase_app;
  create index on ${table} using gin (named_readers) where named_readers <> '{}';
`;
};

/** From now on it is seen for these reasons. */
export const guardedAnew = (table: string, reasons: readonly string[]): string => `
  alter policy readers on ${table} using (${seenFor(reasons)});
  alter policy writers on ${table} using (${seenFor(reasons)});
`;

function seenFor(reasons: readonly string[]): string {
  const any = reasons.map((reason) => `(${reason})`).join('\n      or ');
  return `id = (select app.in_hand())
    or named_readers @> array[(select app.officer())]
    or not restricted and (${any || 'false'})`;
}

const OWN_AUTHORITY = 'owner_authority_id = (select app.authority())';

/**
 * Opened by whoever has a function in its operation, and owned by a host of it: what is recorded there is the host's.
 * The pair stands outside the subquery, where its names mean the new row and not the participation.
 */
export const FOR_THE_HOST = `operation_id = any((select app.places())::uuid[]) and (operation_id, owner_authority_id) in (
  select host.operation_id, host.authority_id from participations host where host.part = 'host')`;

/** What belongs to a guarded record is seen by whoever sees the record: its own policies decide. */
export const belongsTo = (table: string, parent: string, column: string): string => {
  const sees = `exists (select from ${parent} parent where parent.id = ${table}.${column})`;
  return `
  ${closed(table)}
  ${openToClock(table)}
  create policy readers on ${table} to seecase_app using (${sees}) with check (${sees});
  grant select, insert, update, delete on ${table} to seecase_app;
`;
};

/** Facts that every signed-in officer may read and nobody changes through the application. */
export const reference = (table: string): string => `
  grant select on ${table} to seecase_app, seecase_clock;
`;

/** The columns of a guarded record (src/core/cases/guarded-row.ts). */
export const guardedColumns = `
  id                  uuid primary key,
  owner_authority_id  uuid not null references authorities,
  owner_country       text not null references countries,
  restricted          boolean not null,
  named_readers       uuid[] not null,
  opened_by           uuid not null references officers,
  opened_at           timestamptz not null,
  version             integer not null,
  constraint restricted_to_somebody check (not restricted or named_readers <> '{}')
`;

/** A time limit beside the deadline of the state (src/clocks/clock.ts), and when it sounds next. */
export const clockColumns = `
  clock     jsonb,
  alarm_at  timestamptz,
  constraint alarm_of_a_clock check (alarm_at is null or clock is not null)
`;

/** What the clock walks to find the alarms that are due. */
export const clockIndex = (table: string): string => `
  create index on ${table} (alarm_at) where alarm_at is not null;
`;

/** The columns of an item of information (src/core/handling/info-meta.ts). */
export const infoMetaColumns = `
  source_grade              text check (source_grade in ('A', 'B', 'C', 'X')),
  info_grade                text check (info_grade in ('1', '2', '3', '4')),
  grade_scheme              text not null check (grade_scheme in ('4X4', 'ADMIRALTY', '3X5X2', '5X5X5')),
  grade_original            text,
  graded_by                 uuid references officers,
  graded_at                 timestamptz,
  handling_codes            text[] not null check (handling_codes <@ array['H0', 'H1', 'H2', 'H3'] and 'H0' = any(handling_codes)),
  h3_text                   text,
  classification            text not null check (classification in ('PUBLIC', 'BPL', 'RESTRICTED')),
  releasable_to             text[] not null,
  purposes                  text[] not null,
  collected_on              text,
  collected_method          text not null,
  retention_rule            text not null references retention_rules,
  review_due                timestamptz,
  retention_due             timestamptz,
  contains_special_category boolean not null,
  contains_minor            boolean not null,
  constraint h3_in_words check (('H3' = any(handling_codes)) = (h3_text is not null)),
  constraint graded_by_somebody check ((source_grade is null and info_grade is null) or graded_by is not null)
`;

/** The columns of a case: a guarded record with a workflow, in one of these states. */
export const caseColumns = (name: string, states: readonly string[]): string => `
  ${guardedColumns},
  state   text not null constraint ${name}_state check (state in (${states.map((state) => `'${state}'`).join(', ')})),
  due_at  timestamptz
`;

/** The columns of an item that is a case of its own and may be on its way to others (src/core/handling/item.ts). */
export const itemColumns = `
  ${infoMetaColumns},
  operation_id  uuid not null references operations,
  site_id       uuid references operation_sites,
  source_type   text not null check (source_type ~ '^[a-z_]{3,40}$'),
  source_id     uuid not null,
  frozen_at     timestamptz,
  released_at   timestamptz,
  released_by   uuid references officers,
  opened_to     text[] not null,
  constraint released_complete check (released_at is null or (source_grade is not null and info_grade is not null and purposes <> '{}')),
  constraint released_by_somebody_else check ((released_at is null) = (released_by is null) and released_by <> opened_by),
  constraint frozen_stays_here check (frozen_at is null or released_at is null)
`;

/** Roles that work with information for a state that it was released to. */
const INFORMED = `'analyst', 'operation_coordinator', 'team_leader', 'national_contact_point', 'central_unit_officer',
  'handling_officer', 'referral_approver'`;

/**
 * Why an item exists for somebody. A draft is its author's and the owner's reviewers' in the operation. Beyond the owner
 * it is there for states that it was released to, under H2 only where the owner permitted that state to read it (R-03).
 */
export const itemReasons: readonly string[] = [
  `opened_by = (select app.officer())`,
  `state <> 'draft' and owner_authority_id = any((select app.places('handling_officer', 'analyst'))::uuid[])`,
  `state <> 'draft' and owner_country = (select app.country_as('data_protection_officer'))`,
  `owner_country = (select app.country())
     and operation_id = any((select app.places('team_leader', 'operation_coordinator', 'analyst'))::uuid[])`,
  `released_at is not null and owner_country = (select app.country_as('national_contact_point', 'central_unit_officer'))`,
  `released_at is not null and releasable_to @> array[(select app.country_as(${INFORMED}))]
     and (not 'H2' = any(handling_codes) or app.lifted(id, 'H2', 'read'))`,
];

/** The indexes that lists of items and the clock walk; and what of an item is gone when it is erased. */
export const itemIndexes = (table: string): string => `
  create index on ${table} (opened_by, opened_at desc, id desc);
  create index on ${table} (owner_authority_id, opened_at desc, id desc);
  create index on ${table} (operation_id, opened_at desc, id desc);
  create index on ${table} (owner_country, opened_at desc, id desc);
  create index on ${table} using gin (releasable_to) where released_at is not null;
  create index on ${table} using gin (opened_to) where opened_to <> '{}';
  create index on ${table} (source_type, source_id);
  create index on ${table} (due_at) where due_at is not null;
  create trigger forget after update on ${table} for each row
    when (new.state = 'erased' and old.state <> 'erased') execute function app.forget();
`;

/** The columns of a case between states (src/core/exchange/between-states.ts). */
export const betweenStatesColumns = `
  owner_unit_id       uuid references authorities,
  other_country       text not null references countries,
  other_unit_id       uuid references authorities,
  other_authority_id  uuid references authorities,
  pair                text not null,
  via                 uuid[] not null,
  sent_at             timestamptz,
  reached_at          timestamptz,
  constraint between_two check (other_country <> owner_country and pair = owner_country || '-' || other_country),
  constraint sent_before_it_arrives check (reached_at is null or sent_at is not null)
`;

/** Roles that work on what states ask and tell one another. */
const EXCHANGE = `'team_leader', 'analyst', 'operation_coordinator', 'national_contact_point', 'liaison_officer', 'central_unit_officer'`;
const COVERED = `pair in (select c.pair from liaison_coverage c where c.officer_id = (select app.officer()))`;

/**
 * Why a case between states exists for somebody: a draft is its own side's alone; the other side's unit has it when it
 * was sent, its authority when it came there; liaison officers on their own state's side of a pair they cover.
 */
export const betweenStatesReasons: readonly string[] = [
  `opened_by = (select app.officer())`,
  `owner_authority_id = any((select app.places(${EXCHANGE}))::uuid[])`,
  `owner_unit_id = any((select app.places('central_unit_officer', 'national_contact_point'))::uuid[])`,
  `owner_country = (select app.country()) and ${COVERED}`,
  `via && (select app.places('liaison_officer', 'central_unit_officer'))::uuid[]`,
  `sent_at is not null and other_unit_id = any((select app.places('central_unit_officer', 'national_contact_point'))::uuid[])`,
  `reached_at is not null and other_authority_id = any((select app.places(${EXCHANGE}))::uuid[])`,
  `sent_at is not null and other_country = (select app.country()) and ${COVERED}`,
  `owner_country = (select app.country_as('data_protection_officer'))`,
  `sent_at is not null and other_country = (select app.country_as('data_protection_officer'))`,
];

/** The indexes that lists of cases between states and the clock walk. */
export const betweenStatesIndexes = (table: string): string =>
  ['opened_by', 'owner_authority_id', 'owner_unit_id', 'owner_country', 'pair']
    .map((column) => `create index on ${table} (${column}, opened_at desc, id desc);`)
    .concat(
      ['other_unit_id', 'other_country'].map(
        (column) => `create index on ${table} (${column}, opened_at desc, id desc) where sent_at is not null;`,
      ),
      `create index on ${table} (other_authority_id, opened_at desc, id desc) where reached_at is not null;`,
      `create index on ${table} using gin (via) where via <> '{}';`,
      `create index on ${table} (due_at) where due_at is not null;`,
    )
    .join('\n  ');
