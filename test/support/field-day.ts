import { randomUUID } from 'node:crypto';
import { Client as Postgres } from 'pg';
import type { Role } from '../../src/core/access/roles.js';
import { days, hours } from '../../src/core/workflow/deadline.js';
import type { Client } from './client.js';
import { carryOut, JointOperation } from './joint-operation.js';
import { succeeded } from './succeeded.js';
import type { TestOfficer, World } from './world.js';

/** An operation under way on two borders of Albania, with a site, those who lead there, and officers of two states. */
export class FieldDay {
  operation: JointOperation;
  readonly siteId = randomUUID();
  coordinator: TestOfficer;
  leader: TestOfficer;
  host: TestOfficer;
  guest: TestOfficer;
  monitor: TestOfficer;

  constructor(readonly world: World) {}

  static async begun(world: World): Promise<FieldDay> {
    const day = new FieldDay(world);
    // The law of the host lets officers of the other side check identities and hold persons on the common border.
    await world.database.owner(
      `insert into legal_entries (id, kind, key, instrument, article, content, valid_from, certain_from, source, trust, known_from)
       select gen_random_uuid(), 'host_declaration', 'AL/' || upper(subject), 'PCC_SEE', 'Art. 28',
         jsonb_build_object('country', 'AL', 'subject', subject, 'allowed', true), '2020-01-01', '2020-01-01', 'test', 'verified', '2020-01-01'
       from unnest(array['identity_check', 'hold']) subject`,
    );
    day.operation = await JointOperation.active(world, { borderSections: ['AL-GR', 'AL-MK'] });
    const { id: operationId } = day.operation;
    day.coordinator = await world.officer('operation_coordinator', { at: 'AL/border', operationId });
    day.monitor = await world.officer('rights_monitor', { at: 'FRONTEX', operationId });
    day.leader = await day.serving('team_leader', 'AL/gjirokaster');
    day.host = await day.serving('field_officer', 'AL/gjirokaster');
    day.guest = await day.serving('field_officer', 'MK/border');
    await day.putsSite(day.siteId, 'Kakavia', day.leader.id);
    return day;
  }

  /** Visitors come on Art. 26, where nothing else is said. */
  async serving(role: Role, at: string, legalBasis?: string): Promise<TestOfficer> {
    const officer = await this.deployed(role, at, legalBasis);
    await carryOut(this.operation.coordinator, officer.deployment, 'brief');
    await carryOut(officer, officer.deployment, 'sign_code_of_conduct');
    await carryOut(officer, officer.deployment, 'arrive');
    return officer;
  }

  /** Accepted, and not more than that. */
  async deployed(role: Role, at: string, basis?: string): Promise<TestOfficer & { deployment: string }> {
    const officer = await this.world.officer([], { at });
    const legalBasis = basis ?? (at.startsWith('AL') ? 'OWN_STATE' : 'PCC_SEE_26');
    const { MK } = this.operation.contactPoints;
    const sender = at.startsWith('MK') ? MK : this.operation.coordinator;
    const offer = sender.does('/deployments', {
      operationId: this.operation.id,
      officerId: officer.id,
      function: role,
      legalBasis,
      arrival: this.in(0),
      departure: this.in(days(20)),
    });
    const { body } = await succeeded(`offer a ${role}`, offer);
    const deployment = `/deployments/${body.id}`;
    await carryOut(this.operation.analyst, deployment, 'accept');
    return Object.assign(officer, { deployment });
  }

  async putsSite(id: string, name: string, leaderId: string): Promise<void> {
    const { body } = await this.operation.coordinator.sees(this.operation.path);
    const site = { country: 'AL', name, borderSection: 'AL-GR', leaderId, reportingCutoff: '18:00' };
    const put = this.operation.coordinator.puts(`${this.operation.path}/sites/${id}`, site, { version: body.version });
    await succeeded(`put the site ${name}`, put);
  }

  /** How many rows the database gives to an officer whom nobody has asked for anything. */
  async rowsFor(officer: TestOfficer, table: string): Promise<number> {
    const { body: me } = await officer.sees('/me');
    const held = me.held.map((one: { role: string; placeId: string }) => `${one.role}@${one.placeId}`).join(',');
    const who = { officer: officer.id, authority: officer.authorityId, country: me.country, held: `{${held}}` };
    const client = new Postgres(this.world.database.url('seecase_app'));
    await client.connect();
    try {
      for (const [name, value] of Object.entries(who))
        await client.query(`select set_config($1, $2, false)`, [`app.${name}`, value]);
      return Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
    } finally {
      await client.end();
    }
  }

  /** What a feature tells the daily report of the days around now. */
  counts(feature: string, site: string | null = null) {
    return this.world.database.owner<{ counter: string; country: string; number: string }>(
      `select * from app.counts_${feature}($1, $2, $3, $4)`,
      [this.operation.id, site, this.in(-days(1)), this.in(days(1))],
    );
  }

  in(milliseconds: number): Date {
    return new Date(this.world.clock.now().getTime() + milliseconds);
  }

  shift(by: Client = this.leader, changes: object = {}) {
    const { id: operationId } = this.operation;
    const times = { startsAt: this.in(0), endsAt: this.in(hours(8)) };
    return by.does('/shifts', { operationId, siteId: this.siteId, leaderId: this.leader.id, ...times, ...changes });
  }

  patrol(by: Client = this.leader, changes: object = {}) {
    const { id: operationId } = this.operation;
    const times = { startsAt: this.in(0), endsAt: this.in(hours(8)) };
    const who = { leaderId: this.host.id, officerIds: [this.guest.id] };
    const what = { operationId, siteId: this.siteId, type: 'mixed_patrol' };
    return by.does('/patrols', { ...what, ...who, ...times, ...changes });
  }

  check(by: Client = this.host, changes: object = {}) {
    const { id: operationId } = this.operation;
    return by.does('/checks', {
      operationId,
      siteId: this.siteId,
      kind: 'green_border',
      startedAt: this.in(0),
      place: 'Above the road',
      lawfulGround: 'border_surveillance',
      trigger: 'behaviour',
      personCount: 2,
      outcomes: ['identity_established'],
      ...changes,
    });
  }
}

/** Puts a part of a record in place, or takes it away, at the version that the record has now. */
export async function puts(officer: Client, path: string, part: string, body: object = {}) {
  const { body: record } = await officer.sees(path);
  return officer.puts(`${path}/${part}`, body, { version: record.version });
}

export async function removes(officer: Client, path: string, part: string) {
  const { body: record } = await officer.sees(path);
  return officer.removes(`${path}/${part}`, { version: record.version });
}

export async function revises(officer: Client, path: string, body: object) {
  const { body: record } = await officer.sees(path);
  return officer.revises(path, body, { version: record.version });
}
