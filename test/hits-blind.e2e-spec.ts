import { hours } from '../src/core/workflow/deadline.js';
import { act, CheckQueue } from './support/check-queue.js';
import { Events } from './support/events.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

const body = async (officer: TestOfficer, path: string) => (await officer.sees(path)).body;
const compared = (officer: TestOfficer, path: string) => body(officer, `${path}/comparison`);
const seen = async (officer: TestOfficer, path: string) => (await officer.sees(path)).status;

/** Everything in the answer but who and which: ids by the order in which they first appear. */
function plain(text: string): string {
  const known = new Map<string, string>();
  const named = (id: string) => known.get(id) ?? known.set(id, `#${known.size}`).get(id) ?? id;
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, named)
    .replace(/Officer #?[0-9a-f]{6}/g, 'Officer');
}

describe('two worlds that differ in one hidden entry', () => {
  let without: CheckQueue;
  let withOne: CheckQueue;
  let hidden: { entry: string; later: string };
  let asked: { without: string[]; withOne: string[] };
  // One after the other: they share two cores.
  beforeAll(async () => {
    without = await CheckQueue.start();
  });
  beforeAll(async () => {
    withOne = await CheckQueue.start();
  });
  beforeAll(async () => {
    await without.collection('nothing');
    const collection = await withOne.collection('nothing');
    const entry = await withOne.entry(collection);
    await both((here) => here.settle());
    asked = { without: await ask(without), withOne: await ask(withOne) };
    hidden = { entry, later: await withOne.entry(collection, { name: 'Vasil Progri' }) };
    await both((here) => here.settle());
  });
  afterAll(() => both((here) => here.world.stop()));

  const both = async <T>(does: (here: CheckQueue) => Promise<T>): Promise<[T, T]> => [
    await does(without),
    await does(withOne),
  ];

  /** One that the hidden entry is about, and one that a later hidden entry will be about. */
  async function ask(here: CheckQueue): Promise<string[]> {
    return [await here.checked(), await here.checked({ name: 'Vasil Progri' })];
  }

  /** Whatever anybody on the asking side can look at. */
  async function observed(here: CheckQueue, referrals: readonly string[], everybody: boolean): Promise<string> {
    const { author, approver, relay, teamLeader, informing } = here;
    const others = [approver, teamLeader, informing.leader, informing.dataProtection];
    const whoever = [author, relay, ...(everybody ? others : [])];
    const single = referrals.flatMap((path) => [path, `/records/referral/${path.split('/')[2]}/history`]);
    const lists = [
      '/referrals?count=true',
      '/hits?count=true',
      '/inbox',
      '/inbox/counts',
      '/probing',
      '/probing/limits',
    ];
    const pages = [
      ...single,
      ...lists,
      '/received-items?count=true',
      '/referral-register',
      '/records/hit/none/history',
    ];
    const answers: string[] = [];
    for (const officer of whoever)
      for (const path of pages) {
        const { status, text, headers } = await officer.sees(path);
        answers.push(`${path} ${status} ${headers.etag ?? ''} ${plain(text).length} ${plain(text)}`);
      }
    return plain(answers.join('\n'));
  }

  const same = async (everybody = false) => {
    const one = await observed(without, asked.without, everybody);
    const other = await observed(withOne, asked.withOne, everybody);
    expect(other.split('\n')).toEqual(one.split('\n'));
  };
  const hitOf = async (entry: string) => (await withOne.hitsOf(entry))[0] ?? '';

  it('have the referral answered before anything is made of the hidden hit, in a job of its own', async () => {
    const [order] = await withOne.world.database.owner<{ answered: string; made: string }>(
      `select min(id) filter (where action = 'referral.report_no_hit') as answered,
         min(id) filter (where action = 'hit.open') as made from audit_entries`,
    );
    expect(Number(order?.answered)).toBeLessThan(Number(order?.made));
    const answers = await withOne.world.database.owner<{ action: string }>(
      `select action from audit_entries where action like 'match.%' and record_id = $1 order by id`,
      [asked.withOne[0]?.split('/')[2]],
    );
    expect(answers.map(({ action }) => action)).toEqual(['match.referral_check', 'match.untold_hits']);
  });

  it('look the same to whoever asks, though the owner of the one has a hit of the check and one of the reverse run', async () => {
    expect(await body(withOne.judge, await hitOf(hidden.entry))).toMatchObject({
      state: 'unconfirmed',
      foundBy: 'check',
    });
    expect(await body(withOne.judge, await hitOf(hidden.later))).toMatchObject({ foundBy: 'reverse_run' });
    expect((await withOne.referral(asked.withOne[0] ?? '')).state).toBe('no_hit');
    await same(true);
  });

  it('answer for the hidden hit itself as for one that is not there, byte for byte', async () => {
    const path = await hitOf(hidden.entry);
    const nowhere = '/hits/019aa000-0000-7000-8000-000000000000';
    for (const way of ['', '/comparison', '/confirm', '/feed_back', '/request']) {
      const at = async (hit: string) => {
        const writes = !['', '/comparison'].includes(way);
        const sent = writes
          ? await withOne.author.does(`${hit}${way}`, way === '/feed_back' ? { feedback: 'used' } : {}, { version: 1 })
          : await withOne.author.sees(`${hit}${way}`);
        return `${sent.status} ${sent.text}`;
      };
      expect(await at(path)).toBe(await at(nowhere));
    }
  });

  it('stay the same while the owner lets it climb, confirms, takes back, rejects and refuses', async () => {
    const path = await hitOf(hidden.entry);
    const events = await Promise.all([
      Events.of(without.world, without.author),
      Events.of(withOne.world, withOne.author),
    ]);
    await Promise.all(events.map((stream) => stream.next()));
    const reason = { reason: 'As is known of him.' };
    const steps: (() => Promise<unknown>)[] = [
      () => both(async (here) => here.world.clock.pass(hours(5))),
      () => withOne.confirms(path),
      () => act(withOne.judge, path, 'undo', reason),
      () => withOne.confirms(path, withOne.analyst),
      () => act(withOne.keeper, path, 'refuse', { ground: 'running_investigation', ...reason }),
      async () => act(withOne.judge, await hitOf(hidden.later), 'reject', reason),
    ];
    for (const step of steps) {
      await step();
      await both((here) => here.world.sweep());
      await same();
    }
    expect((await body(withOne.keeper, path)).state).toBe('refused');
    // What was told to either author's screen meanwhile: the same.
    const [one, other] = events.map(({ text }) => text.map(plain));
    expect(other).toEqual(one);
    for (const stream of events) stream.close();
  });

  it('differ as soon as the owner discloses, and not before', async () => {
    const who = { name: 'Kujtim Shala' };
    const entry = await withOne.entry(await withOne.collection('nothing'), who);
    await without.collection('nothing');
    const [one, other] = await both((here) => here.checked(who));
    asked = { without: [...asked.without, one], withOne: [...asked.withOne, other] };
    await same();
    await withOne.confirms(await hitOf(entry));
    await both((here) => here.world.sweep());
    await same(true);
    expect((await withOne.discloses(await hitOf(entry))).status).toBe(200);
    await both((here) => here.world.sweep());
    expect((await withOne.referral(other)).state).toBe('disclosed');
    await expect(same()).rejects.toThrow();
  });
});

describe('what is told of a hit', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  it('shows its owner what was asked beside what is held, and says why', async () => {
    const { path, referral } = await here.hit('nothing', { name: 'Fatos Kola' });
    const both = await compared(here.judge, path);
    expect(both.asked).toEqual({ purposes: ['18-2-A'], category: 'suspect', offence: 'IMMIGRANT_SMUGGLING' });
    expect(both.rows.map(({ trait, comparison }: Record<string, string>) => `${trait} ${comparison}`)).toEqual([
      'name match',
      'birth match',
      'nationality match',
      'sex match',
    ]);
    expect(both.score).toBeGreaterThan(0.5);
    expect(both.words.length).toBeGreaterThan(0);
    expect(JSON.stringify(both)).not.toContain('drove four groups');
    expect(both.caution).toContain('Not for a decision alone');
    expect((await here.referral(referral)).state).toBe('no_hit');
    const trail = await here.informing.trail(here.judge);
    expect(trail.at(-1)).toMatchObject({ kind: 'read', action: 'hit.comparison' });
  });

  it('tells the asking side what the rule of the owner tells, and nothing beyond', async () => {
    const { path } = await here.hit('hit_only', { name: 'Dritan Muka' });
    const { path: other } = await here.hit('contact', { name: 'Agron Lleshi' });
    expect(await body(here.author, path)).toMatchObject({
      ownerCountry: null,
      ownerAuthorityId: null,
      entryId: null,
      collectionId: null,
      judgedBy: null,
      side: 'asking',
    });
    const whose = { ownerAuthorityId: here.world.authority('MK/border'), ownerCountry: 'MK' };
    expect(await body(here.author, other)).toMatchObject(whose);
    expect(await body(here.judge, path)).toMatchObject(whose);
    const [blind, named] = [await compared(here.author, path), await compared(here.author, other)];
    expect([blind.held, blind.contact, blind.score, blind.words]).toEqual([null, null, null, []]);
    expect([named.held, named.score]).toEqual([null, null]);
    expect(named.contact).toMatchObject({ dutyChannel: 'duty.border@police.example' });
    expect(blind.rows.every(({ held }: { held: string[] }) => held.length === 0)).toBe(true);
    expect([await seen(here.outsider, path), await seen(here.informing.guest, path)]).toEqual([404, 404]);
  });

  it('of a minor is never more than that there is one, whatever the rule, until its owner discloses it', async () => {
    const { path } = await here.hit('full', { name: 'Klajdi Rama', born: '2011-03-02' }, { minor: true });
    expect(await body(here.author, path)).toMatchObject({ shown: 'hit', minor: null, ownerAuthorityId: null });
    expect(await body(here.judge, path)).toMatchObject({ minor: true });
    expect((await compared(here.relay, path)).held).toBeNull();
    expect((await here.confirms(path, here.relay)).body.code).toBe('not_permitted');
    await here.confirms(path);
    expect((await here.discloses(path)).body.state).toBe('disclosed');
    expect((await compared(here.author, path)).held).not.toBeNull();
  });

  it('has a second wall that tells the same to each side', async () => {
    const hidden = await here.hit('nothing', { name: 'Thoma Ndrio' });
    const blind = await here.hit('hit_only', { name: 'Zef Marku' });
    const ids = (officer: TestOfficer) => rowsFor(here.world, officer, 'hits');
    const partsFor = async (officer: TestOfficer, path: string) => {
      const rows = await rowsFor(
        here.world,
        officer,
        `(select part as id from hit_contents where hit_id = '${path.split('/')[2]}') parts`,
      );
      return rows.join(' ');
    };
    const idOf = ({ path }: { path: string }) => path.split('/')[2];
    expect(await ids(here.author)).toEqual(expect.arrayContaining([idOf(blind)]));
    expect(await ids(here.author)).not.toContain(idOf(hidden));
    expect(await ids(here.judge)).toEqual(expect.arrayContaining([idOf(blind), idOf(hidden)]));
    expect(await ids(here.outsider)).toEqual([]);
    expect(await partsFor(here.judge, hidden.path)).toBe('asked contact held');
    expect(await partsFor(here.author, hidden.path)).toBe('');
    expect(await partsFor(here.author, blind.path)).toBe('asked');
    expect(await partsFor(here.dataProtection, blind.path)).toBe('');
  });
});
