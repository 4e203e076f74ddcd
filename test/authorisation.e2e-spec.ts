import { randomUUID } from 'node:crypto';
import { Kinds } from '../src/core/cases/kinds.js';
import type { Role } from '../src/core/access/roles.js';
import { allRelations, crowd, rolesIn, type Member, type Relation } from './authorisation/crowd.js';
import { calls, inmost, sees, type Who } from './authorisation/policy.js';
import { plainest, routes, type Route } from './support/forms.js';
import { patientFetch } from '../demo/patience.js';
import { playedWorld } from './support/played-world.js';
import type { World } from './support/world.js';

jest.setTimeout(240_000);

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
/** Where records of a kind are: at its own name, unless its entry says otherwise. */
const homeOf = (table: string): string => sees[table]?.at ?? `/${table.replaceAll('_', '-')}`;
const isAbout = (table: string, { path }: Route): boolean => `${path}/`.startsWith(`${homeOf(table)}/`);
const readsOne = (table: string): Route | undefined =>
  routes.find(({ method, path }) => method === 'get' && path === `${homeOf(table)}/{id}`);
const readsAll = (table: string): Route | undefined =>
  routes.find(({ method, path }) => method === 'get' && path === homeOf(table));
const includes = (who: Who, role: Role): boolean => who === 'everyone' || (who !== 'nobody' && who.includes(role));

/** A record that exists to nobody in particular: what follows the gate refuses it, whoever asks. */
const NOBODYS = 'not-an-id';
const STALE = '"999999999"';

describe('who may reach what', () => {
  let world: World;
  let places: Parameters<typeof crowd>[1];
  const records = new Map<string, string>();

  beforeAll(async () => {
    const played = await playedWorld();
    world = played.world;
    const authorityId = world.authority('AL/border');
    const operationIds = [played.closed, played.running].map((play) => play.id('operation'));
    places = { authorityId, operationIds };
    for (const [table, { state, of, to }] of Object.entries(sees)) {
      const [row] = await world.database.owner<{ id: string }>(
        `select id from ${table} where state = $1 and not restricted and ($2::uuid is null or owner_authority_id = $2)
           ${to === undefined ? '' : `and other_country = '${to}'`}
         order by opened_at desc, id desc limit 1`,
        [state, of === undefined ? null : world.authority(of)],
      );
      if (row) records.set(table, row.id);
    }
  });
  afterAll(() => world.stop());

  const ask = async (
    member: Member,
    { method }: Route,
    path: string,
    rest: { body?: unknown; headers?: object } = {},
  ) => {
    const headers = { authorization: `Bearer ${member.token}`, 'content-type': 'application/json', ...rest.headers };
    const body = method === 'get' ? {} : { body: JSON.stringify(rest.body ?? {}) };
    const answer = await patientFetch(`${world.address}${path}`, { method: method.toUpperCase(), headers, ...body });
    return {
      status: answer.status,
      body: (await answer.json().catch(() => ({}))) as { code?: string; items?: { id: string }[] },
    };
  };

  const crowds = new Map<string, Promise<Member[]>>();
  const asked = new Set<string>();

  /**
   * Whom to ask where these roles, held so, open something: each of them alone; and everybody to whom it is closed at
   * once, somebody who holds all the other roles. More roles never reach less: what one of them opened, they would find open.
   */
  async function asking(relation: Relation, open: readonly Role[]): Promise<{ alone: Member[]; others: Member }> {
    const all = rolesIn(relation);
    const single = open.filter((role) => all.includes(role));
    const rest = all.filter((role) => !open.includes(role));
    for (const role of all) asked.add(`${relation}: ${role}`);
    const wanted = [rest, ...single.map((role) => [role])].map((roles) => ({ relation, roles }));
    const key = `${relation}: ${single.join()}`;
    crowds.set(key, crowds.get(key) ?? crowd(world, places, wanted));
    const [others, ...alone] = (await crowds.get(key)) ?? [];
    if (!others) throw new Error(key);
    return { alone, others };
  }

  /** Asks for all of them, some at a time, and names those whose answer was not the expected one. */
  async function disagreeing(whom: readonly Member[], judge: (member: Member) => Promise<boolean>): Promise<string[]> {
    const wrong: string[] = [];
    for (let n = 0; n < whom.length; n += 10) {
      const some = whom.slice(n, n + 10);
      const right = await Promise.all(some.map(judge));
      wrong.push(...some.filter((_, at) => !right[at]).map(({ roles, relation }) => `${relation}: ${roles.join()}`));
    }
    return wrong;
  }

  it('is written down for every route and every kind of record, of which the demonstration has one', () => {
    expect(Object.keys(calls).sort()).toEqual(routes.map(nameOf).sort());
    const tables = world
      .get(Kinds)
      .all()
      .map(({ store }) => store.sight.table);
    expect(kinds).toEqual(tables.sort());
    expect(kinds.filter((table) => !records.has(table))).toEqual([]);
  });

  describe('the gate', () => {
    const guarded = routes.filter((route) => !['anyone', 'setting_up'].includes(String(calls[nameOf(route)])));
    it.each(guarded.map((route) => [nameOf(route), route] as const))(
      'of %s opens to those roles only',
      async (name, route) => {
        const who = calls[name] as Who;
        const path = route.path.replaceAll(/\{\w+\}/g, NOBODYS);
        const { alone, others } = await asking(
          'authority',
          rolesIn('authority').filter((role) => includes(who, role)),
        );
        const opens = async (member: Member) => {
          const { status, body } = await ask(member, route, path);
          if (status === 401 || status >= 500) throw new Error(`${status}`);
          return status !== 403 || body.code !== 'not_permitted';
        };
        // What opens to somebody without any role opens to everyone.
        if (who === 'everyone' && (await opens(others))) return;
        const wrong = await disagreeing(
          [...alone, others],
          async (member) => (member !== others) === (await opens(member)),
        );
        expect(wrong).toEqual([]);
      },
    );
  });

  const kinds = Object.keys(sees);
  const mayCall = (route: Route, { roles }: Member): boolean =>
    roles.some((role) => includes(calls[nameOf(route)] as Who, role));

  describe('a record', () => {
    it.each(kinds)('of %s exists for exactly these, alone and in the list', async (table) => {
      const id = records.get(table) ?? '';
      const [one, all] = [readsOne(table), readsAll(table)];
      if (!one || !all) throw new Error(`${table} has no routes to read it by`);
      for (const relation of allRelations) {
        const { alone, others } = await asking(relation, sees[table]?.[relation] ?? []);
        const wrong = await disagreeing([...alone, others], async (member) => {
          if (!mayCall(one, member)) return true;
          const shown = (await ask(member, one, one.path.replace('{id}', id))).status;
          const listed = (await ask(member, all, `${all.path}?limit=100`)).body.items?.some((item) => item.id === id);
          const expected = member !== others;
          return shown === (expected ? 200 : 404) && listed === expected;
        });
        expect(wrong).toEqual([]);
      }
    });

    it.each(kinds)('of %s is, to those for whom it does not exist, like one that was never made', async (table) => {
      const id = records.get(table) ?? '';
      const reaching = routes.filter((route) => isAbout(table, route) && route.path.includes('{id}'));
      for (const relation of ['operation', 'foreign'] as const) {
        const { alone, others } = await asking(relation, sees[table]?.[relation] ?? []);
        for (const route of reaching) {
          const answer = async (member: Member, at: string) => {
            const headers = { 'idempotency-key': randomUUID(), 'if-match': STALE };
            const { status, body } = await ask(member, route, addressed(route, at), { body: form(route), headers });
            return `${status} ${body.code}`;
          };
          const whole = (route.path.match(/\{/g) ?? []).length === 1 && !inmost.includes(nameOf(route));
          const wrong = await disagreeing([...alone, others], async (member) => {
            if (!mayCall(route, member)) return true;
            const answered = await answer(member, id);
            if (member !== others) return !whole || !answered.startsWith('404');
            return answered === (await answer(member, randomUUID()));
          });
          expect([nameOf(route), ...wrong]).toEqual([nameOf(route)]);
        }
      }
    });

    it.each(kinds)('of %s that is kept to named officers exists for them and for nobody else', async (table) => {
      const id = records.get(table) ?? '';
      const one = readsOne(table);
      if (!one) throw new Error(`${table} has no route to read it by`);
      const able = rolesIn('foreign')
        .filter((role) => includes(calls[nameOf(one)] as Who, role))
        .slice(0, 1);
      const everybody = await Promise.all(
        allRelations.map((relation) => asking(relation, relation === 'foreign' ? able : [])),
      );
      const named = everybody.flatMap(({ alone }) => alone);
      await world.database.owner(`update ${table} set restricted = true, named_readers = $2 where id = $1`, [
        id,
        named.map((member) => member.id),
      ]);
      const whom = everybody.flatMap(({ alone, others }) => [...alone, others]);
      const wrong = await disagreeing(whom, async (member) => {
        if (!mayCall(one, member)) return true;
        const { status } = await ask(member, one, one.path.replace('{id}', id));
        return status === (named.includes(member) ? 200 : 404);
      });
      expect(wrong).toEqual([]);
      await world.database.owner(`update ${table} set restricted = false, named_readers = '{}' where id = $1`, [id]);
    });
  });

  it('was asked of somebody in every role and every relation', () => {
    const standings = allRelations.flatMap((relation) => rolesIn(relation).map((role) => `${relation}: ${role}`));
    expect([...asked].sort()).toEqual(standings.sort());
  });
});

/** A body of the expected form, where the route takes one. */
const form = (route: Route): unknown => route.body && plainest(route.body);

/** The route's address for this record; what else it names is made up. */
function addressed({ path, parameters }: Route, id: string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'id'
      ? id
      : encodeURIComponent(String(plainest(parameters.find((one) => one.name === name)?.schema ?? {}))),
  );
}
