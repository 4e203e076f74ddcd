import { EntryDesk, type EntryRow } from '../src/collection-entries/entry.desk.js';
import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { days } from '../src/core/workflow/deadline.js';
import { NOTHING_KNOWN } from '../src/matching-engine/traits.js';
import { act, carryOut, CheckQueue, SOMEBODY } from './support/check-queue.js';

const rejects = { reason: 'Another man.' };

describe('a referral whose hit is shown without asking anybody', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  const goesOnToItsEnd = async (referral: string) => {
    await here.world.sweep();
    expect(await here.referral(referral)).toMatchObject({ state: 'disclosed', answer: { outcome: 'disclosed' } });
    await carryOut(here.approver, referral, 'feed_back', { feedback: 'It is he; read the entry.' });
    expect((await here.referral(referral)).state).toBe('fed_back');
    await carryOut(here.author, referral, 'close');
    expect((await here.referral(referral)).state).toBe('closed');
  };

  it('goes on to its end where the owner’s rule shows the entry', async () => {
    const { path, referral } = await here.hit('full', { name: 'Luan Hasani' });
    expect((await here.confirms(path)).body.state).toBe('confirmed');
    await goesOnToItsEnd(referral);
  });

  it('goes on to its end where the asking authority owns the entry itself', async () => {
    const who = { name: 'Flamur Gashi' };
    const entry = await here.entry(await here.ownCollection(), who, {}, here.relay);
    const referral = await here.checked(who);
    const [path = ''] = await here.hitsOf(entry, here.relay);
    expect((await here.relay.sees(path)).body).toMatchObject({ shown: 'entry', state: 'unconfirmed' });
    await here.confirms(path, here.relay);
    await goesOnToItsEnd(referral);
  });

  it('is told by the clock where nobody tells its author, and goes back while it is judged anew', async () => {
    const { path, referral } = await here.hit('full', { name: 'Mentor Rexha' });
    await here.confirms(path);
    await here.world.sweep();
    here.world.clock.pass(days(4));
    await here.world.sweep();
    expect(await here.stateOf(referral)).toBe('fed_back');
    await act(here.judge, path, 'undo', { reason: 'The day was read wrongly.' });
    await here.world.sweep();
    expect(await here.stateOf(referral)).toBe('hit_unconfirmed');
  });
});

describe('two who were told apart', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  const told = async (name: string) => {
    const about = await here.subject({ name });
    const found = await here.hit('contact', { name }, { about });
    expect((await act(here.judge, found.path, 'reject', rejects)).status).toBe(200);
    await here.settle();
    return { about, ...found };
  };
  const changed = async (entry: string, name: string) => {
    const { version } = (await here.analyst.sees(`/collection-entries/${entry}`)).body;
    const names = [{ text: name }, { text: `${name} Dajti` }];
    const traits = { names, births: [SOMEBODY.born], nationalities: ['AL'], sex: 'male' };
    expect((await here.analyst.revises(`/collection-entries/${entry}`, { traits }, { version })).status).toBe(200);
    await here.settle();
  };

  it('do not meet again by another referral of the same subject, also when the first one is over', async () => {
    const { about, entry, path, referral } = await told('Hekuran Lulo');
    await carryOut(here.approver, referral, 'feed_back', { feedback: 'It was another one.' });
    await carryOut(here.author, referral, 'close');
    const second = await here.checked({ about });
    expect((await here.referral(second)).state).toBe('no_hit');
    expect(await here.hitsOf(entry)).toEqual([path]);
  });

  it('meet for another subject of the same name: it was said of that one', async () => {
    const { entry, path } = await told('Skender Hoti');
    const other = await here.checked({ name: 'Skender Hoti' });
    expect((await here.referral(other)).state).toBe('hit_unconfirmed');
    expect(await here.hitsOf(entry)).toEqual([expect.not.stringMatching(path), path]);
  });

  it('do not meet when the entry comes back unchanged, and do once it has changed', async () => {
    const { about, entry, path, collection } = await told('Avni Spahiu');
    const second = await here.checked({ about });
    await carryOut(here.keeper, `/collections/${collection}`, 'suspend', { reason: 'Is looked through.' });
    await here.settle();
    await carryOut(here.keeper, `/collections/${collection}`, 'resume', { reason: 'Looked through.' });
    await here.settle();
    expect(await here.hitsOf(entry)).toEqual([path]);
    expect((await here.referral(second)).state).toBe('no_hit');
    await changed(entry, 'Avni Spahiu');
    expect(await here.hitsOf(entry)).toHaveLength(2);
    expect((await here.referral(second)).state).toBe('hit_unconfirmed');
  });

  it('meet again once it is taken back, for whatever asks next', async () => {
    const { about, entry, path } = await told('Ramiz Dauti');
    await act(here.judge, path, 'reconsider', { reason: 'The scar was another man’s.' });
    await here.settle();
    expect((await here.judge.sees(path)).body.state).toBe('unconfirmed');
    const second = await here.checked({ about });
    expect((await here.referral(second)).state).toBe('hit_unconfirmed');
    expect(await here.hitsOf(entry)).toHaveLength(2);
  });
});

describe('a hit that nobody answers', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  const left = (path: string) =>
    here.world.database.owner('select part from hit_contents where hit_id = $1', [path.split('/')[2]]);

  it('goes with the referral that found nothing, thirty days after, and not while its referral waits', async () => {
    const { path, referral } = await here.hit('nothing', { name: 'Fatos Kola' });
    const other = await here.hit('nothing', { name: 'Thoma Ndrio' });
    const waiting = await here.hit('hit_only', { name: 'Zef Marku' });
    expect((await here.confirms(other.path)).body.state).toBe('consent_pending');
    await carryOut(here.approver, referral, 'feed_back', { feedback: 'Nothing.' });
    await carryOut(here.author, referral, 'close');
    const stateOf = async (one: { path: string }) => (await here.judge.sees(one.path)).body.state;

    here.world.clock.pass(days(29));
    await here.world.sweep();
    expect([await stateOf({ path }), await left(path)]).toEqual([
      'unconfirmed',
      expect.arrayContaining([{ part: 'asked' }]),
    ]);

    here.world.clock.pass(days(1) + 1);
    for (let n = 0; n < 3; n += 1) await here.world.sweep();
    expect([await stateOf({ path }), await left(path)]).toEqual(['withdrawn', []]);
    expect(await here.stateOf(other.referral)).toBe('closed');
    expect((await here.judge.sees(other.path)).body).toMatchObject({ state: 'withdrawn', itemId: null });
    expect(await left(other.path)).toEqual([]);
    expect(await here.stateOf(waiting.referral)).toBe('hit_unconfirmed');
    expect(await stateOf(waiting)).toBe('unconfirmed');
  });
});

describe('entries that come by the hundred', () => {
  let here: CheckQueue;
  beforeAll(async () => {
    here = await CheckQueue.start();
  });
  afterAll(() => here.world.stop());

  it('meet the referrals that were there before, each pair once, and those that are told apart not at all', async () => {
    const [one, two] = [await here.subject({ name: 'Ylber Kastrati' }), await here.subject({ name: 'Xhemal Rushiti' })];
    const [referral, other] = [await here.checked({ about: one }), await here.checked({ about: two })];
    const collection = await here.collection('contact');
    const row = (name: string, n: number): EntryRow => ({
      externalRef: `L-${n}`,
      kind: 'person',
      traits: {
        ...NOTHING_KNOWN,
        names: [{ text: name }],
        births: [SOMEBODY.born],
        nationalities: ['AL'],
        sex: 'male',
      },
      category: 'suspect',
      grounds: 'A list of drivers.',
      measures: ['contact_owner'],
      sourceRef: `L ${n}`,
    });
    const strangers = Array.from({ length: 60 }, (_, n) => row(`Zvonko${n} Nikolovski`, n));
    const write = async (...rows: EntryRow[]) => {
      const writer = { actor: clockActor, officerId: here.analyst.id };
      const { refused } = await here.world
        .get(Work)
        .as(clockActor, (em, now) => here.world.get(EntryDesk).putMany({ em, now }, writer, collection, rows));
      expect(refused).toEqual([]);
      await here.settle();
    };
    const hits = async () => {
      const { items } = (await here.judge.sees('/hits?limit=100')).body as { items: Record<string, string>[] };
      return items.filter(({ collectionId }) => collectionId === collection);
    };

    await write(...strangers, row('Ylber Kastrati', 100), row('Xhemal Rushiti', 101));
    expect((await hits()).map(({ foundBy, state }) => [foundBy, state])).toEqual(
      ['reverse_run', 'reverse_run'].map((foundBy) => [foundBy, 'unconfirmed']),
    );
    for (const path of [referral, other]) expect(await here.stateOf(path)).toBe('hit_unconfirmed');

    for (const { id } of await hits()) await act(here.judge, `/hits/${id}`, 'reject', rejects);
    await here.settle();
    await write(...strangers.map((stranger, n) => row(`${stranger.traits.names[0]?.text} Ilievski`, n)));
    expect((await hits()).map(({ state }) => state)).toEqual(['false_positive', 'false_positive']);
  });
});
