import type { Officer } from '../src/core/access/actor.js';
import { permissionsOf } from '../src/core/access/roles.js';
import type { Role } from '../src/core/access/role.codes.js';
import { Kinds } from '../src/core/cases/kinds.js';
import { Work } from '../src/core/work/work.js';
import { InboxSweep } from '../src/inbox/inbox.sweep.js';
import { availableActions } from '../src/core/workflow/workflow.js';
import { playDrino } from '../demo/drino.js';
import { admit } from '../demo/people.js';
import { Play } from '../demo/play.js';
import { Stage, type Answer } from '../demo/stage.js';
import { goOn } from './support/played-world.js';
import { World } from './support/world.js';

jest.setTimeout(240_000);

interface Waiting {
  recordId: string;
  kind: string;
  state: string;
  restricted: boolean;
  namedReaders: string[];
}

interface Addressed extends Waiting {
  officerId: string;
  authorityId: string;
  country: string;
  held: { role: Role; placeId: string; for?: string }[];
}

/** Everybody at whose desk something waits, by what the database says they hold. */
const ADDRESSED = `
  with held as (
    select o.id, o.authority_id, a.country,
      coalesce(json_agg(json_strip_nulls(json_build_object('role', h.role, 'placeId', h.place_id, 'for', h.holder_id)))
        filter (where h.role is not null), '[]') as held,
      array_agg(h.role || '@' || h.place_id) || array_agg(h.role || '@' || a.country) || array_agg(h.role || '@*')
        || array[o.id::text] as desks
    from officers o join authorities a on a.id = o.authority_id left join app.held_at($1) h on h.officer_id = o.id
    where o.disabled_at is null group by o.id, o.authority_id, a.country)
  select distinct on (w.record_id, h.id) w.record_id as "recordId", w.kind, w.state, w.restricted,
    w.named_readers as "namedReaders", h.id as "officerId", h.authority_id as "authorityId", h.country, h.held
  from waiting w join held h on w.desk = any(h.desks) and (w.within is null or w.within = h.country)
    and w.unless is distinct from h.authority_id
  where not w.restricted or h.id = any(w.named_readers)`;

/** Looks at the desks after every act. */
class Watched extends Stage {
  watch: () => Promise<void> = () => Promise.resolve();

  override async send(...what: Parameters<Stage['send']>): Promise<Answer> {
    const answer = await super.send(...what);
    if (what[1] !== 'GET') await this.watch();
    return answer;
  }
}

const officerOf = ({ officerId: id, authorityId, country, held }: Addressed): Officer => {
  const permissions = permissionsOf(held.map(({ role }) => role));
  return { kind: 'officer', id, sessionId: id, authorityId, country, held, permissions };
};

const SHARING = ['restrict', 'share', 'lift_restriction'];

describe('the desks of a joint operation, from its proposal to its closure', () => {
  let world: World;
  const kinds = new Set<string>();
  const unseen = new Set<string>();
  const stuck = new Set<string>();

  beforeAll(async () => {
    world = await World.start();
    const now = world.clock.now();
    await admit(world.database.url('seecase_owner'), new Date(now.getTime() - 400 * 86_400_000));
    const stage = new Watched(
      world.address,
      world.clock,
      () => undefined,
      () => goOn(world),
    );
    stage.watch = watch;
    await playDrino(new Play(stage, { sequence: 'III', begins: '2026-09-10', ends: '2026-09-25', until: 'closed' }));
  });
  afterAll(() => world.stop());

  const looked = new Set<string>();

  async function watch(): Promise<void> {
    const addressed = await world.database.owner<Addressed>(ADDRESSED, [world.clock.now()]);
    const fresh = addressed.filter(({ recordId, state, officerId }) => {
      const key = `${recordId} ${state} ${officerId}`;
      return !looked.has(key) && looked.add(key);
    });
    for (const [, rows] of Map.groupBy(fresh, ({ recordId }) => recordId)) await look(rows);
  }

  /** Everybody at whose desk it is sees it, and at least one of them can do something about it. */
  async function look(rows: readonly Addressed[]): Promise<void> {
    const [{ kind, state } = { kind: '', state: '' }] = rows;
    kinds.add(kind);
    let moves = 0;
    for (const row of rows) {
      const actions = await openTo(row);
      moves += actions?.filter((action) => !SHARING.includes(action)).length ?? 0;
      if (!actions) unseen.add(`${kind} ${state}: ${row.held.map(({ role }) => role).join()}`);
    }
    const others = [...looked].filter((key) => key.startsWith(`${rows[0]?.recordId} ${state}`)).length > rows.length;
    if (moves === 0 && !others) stuck.add(`${kind} ${state}`);
  }

  /** What this officer may do to it, or undefined where it does not exist for them. */
  function openTo(one: Addressed): Promise<string[] | undefined> {
    const kind = world.get(Kinds).get(one.kind);
    if (!kind) throw new Error(one.kind);
    const actor = officerOf(one);
    return world.get(Work).as(actor, async (em, now) => {
      const subject = await kind.store.find(em, actor, one.recordId);
      if (!subject) return undefined;
      return availableActions(kind.workflow, { subject, actor, now });
    });
  }

  it('have cases of most kinds on them', () => {
    expect(kinds.size).toBeGreaterThan(20);
  });

  it('are those of officers who see what waits there', () => {
    expect([...unseen]).toEqual([]);
  });

  it('have somebody at them who can act on what waits there', () => {
    // It is not closed before what is left open in it is, and each of that is on somebody's desk.
    stuck.delete('operation evaluation');
    // Those who were flown are handed over one by one, each on the desk of somebody.
    stuck.delete('return_flight arrived');
    expect([...stuck]).toEqual([]);
  });

  it('have on them whatever is in a state that awaits somebody, and nothing that is not', async () => {
    const wrong: string[] = [];
    for (const { workflow, store } of world.get(Kinds).all()) {
      const awaiting = Object.entries(workflow.states).flatMap(([state, { awaits }]) => (awaits ? [state] : []));
      wrong.push(
        ...(await world.database
          .owner<{ found: string }>(
            `select $1 || ' ' || coalesce(w.state, '-') || ' ' || c.state as found
           from waiting w join ${store.sight.table} c on c.id = w.record_id
           where w.state <> c.state or c.state <> all($2) or w.restricted <> c.restricted or w.named_readers <> c.named_readers`,
            [workflow.name, awaiting],
          )
          .then((rows) => rows.map(({ found }) => found))),
      );
    }
    expect(wrong).toEqual([]);
  });

  it('have everything on them by the act itself: who looks afterwards finds nothing more to put there', async () => {
    const all = () => world.database.owner('select record_id, desk, state from waiting order by record_id, desk');
    const before = await all();
    await world.get(InboxSweep).sweep();
    expect(await all()).toEqual(before);
  });

  it('get back what was on none, as after an installation was upgraded', async () => {
    const all = () =>
      world.database.owner('select record_id, desk, state, level from waiting order by record_id, desk');
    const before = await all();
    await world.database.owner('delete from waiting');
    await world.get(InboxSweep).sweep();
    expect(await all()).toEqual(before);
  });
});
