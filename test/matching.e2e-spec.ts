import { v7 as newId } from 'uuid';
import { NORMALISER_VERSION } from '../src/matching-engine/keys.js';
import { decided, entry, somebody, Trial } from './support/trial.js';
import { World } from './support/world.js';

jest.setTimeout(60_000);

describe('the index', () => {
  let world: World;
  let trial: Trial;

  beforeAll(async () => {
    world = await World.start();
    trial = new Trial(world, ['trial']);
  });
  afterAll(() => world.stop());

  it('finds somebody who is written in another script, and says why', async () => {
    const one = entry(somebody('محمد عبد الرحمن الخطاب'));
    await trial.put(one, entry(somebody('Milan Petrović')));
    const { matches, tooCommon } = await trial.find({ traits: somebody('Mohammed Abdul-Rahman al-Khattab') });
    expect(matches.map(({ id }) => id)).toEqual([one.id]);
    expect(matches[0]).toMatchObject({ source: 'entry', identified: false, collectionId: null });
    expect(matches[0]?.explanation.tokens.length).toBeGreaterThan(1);
    expect(tooCommon).toBe(false);
  });

  it('finds an identifier in common whatever the names say', async () => {
    const phone = { kind: 'phone', value: '+381 64 555 0101' } as const;
    const one = entry(somebody('Zoran Nikolić', { births: ['1960-01-01'], identifiers: [phone] }));
    await trial.put(one);
    const asked = {
      traits: somebody('Ardit Hoxha', { identifiers: [{ ...phone, value: '00381645550101' }] }),
      floor: 1,
    };
    const { matches } = await trial.find(asked);
    expect(matches.map(({ id, identified }) => [id, identified])).toEqual([[one.id, true]]);
  });

  it('tells the same number of two states apart, and the same handle on two platforms', async () => {
    const plate = { kind: 'plate', value: 'KS 123-AB', country: 'AL' } as const;
    const handle = { kind: 'account', value: '@issued', platform: 'Telegram' } as const;
    const one = entry(somebody('Radomir Šćepanović', { births: ['1960-01-01'], identifiers: [plate, handle] }));
    await trial.put(one);
    const found = async (identifier: object) => {
      const traits = somebody('Ardit Hoxha', { identifiers: [{ ...plate, ...identifier }] });
      return (await trial.find({ traits, floor: 1 })).matches.map(({ id }) => id);
    };
    expect(await found({})).toEqual([one.id]);
    expect(await found({ country: undefined })).toEqual([one.id]);
    expect(await found({ country: 'MK' })).toEqual([]);
    expect(await found({ ...handle, country: undefined, platform: 'TG' })).toEqual([one.id]);
    expect(await found({ ...handle, country: undefined, platform: 'Instagram' })).toEqual([]);
    const named = { ...one.traits, identifiers: [{ ...plate, country: 'MK' }] };
    const [match] = (await trial.find({ traits: named })).matches;
    expect(match).toMatchObject({ id: one.id, identified: false });
    expect(match?.explanation.evidence).toContainEqual({ trait: 'plate', outcome: 'other_issuer', weight: 0 });
  });

  it('finds what was put last in its place, and no more what it was before', async () => {
    const one = entry(somebody('Besnik Kelmendi'));
    await trial.put(one);
    await trial.put({ ...one, traits: somebody('Dragan Stojković') });
    expect(await trial.finds({ traits: somebody('Besnik Kelmendi') })).toEqual([]);
    expect(await trial.finds({ traits: somebody('Dragan Stojkovic') })).toEqual([one.id]);
  });

  it('looks only where it is asked to: among sources, and among collections', async () => {
    const [mine, theirs] = [newId(), newId()];
    const one = entry(somebody('Vesna Todorova'), { collectionId: mine });
    const subject = entry(somebody('Vesna Todorova'), { source: 'subject' });
    await trial.put(one, entry(somebody('Vesna Todorova'), { collectionId: theirs }), subject);
    const traits = somebody('Vesna Todorova');
    expect(await trial.finds({ traits, collections: [mine] })).toEqual([one.id]);
    expect(await trial.finds({ traits, among: ['subject'] })).toEqual([subject.id]);
    expect(await trial.finds({ traits, among: ['entry', 'subject'] })).toHaveLength(3);
    expect(await trial.finds({ traits, among: ['subject'], asker: subject })).toEqual([]);
  });

  it('has nothing left of whom it forgot', async () => {
    const phone = { kind: 'phone', value: '+355691234567' } as const;
    const [one, other] = [entry(somebody('Ilir Gjoka', { identifiers: [phone] })), entry(somebody('Ilir Gjoka'))];
    await trial.put(one, other);
    await trial.asClock((em) => trial.desk.clear(em, decided(one, other)));
    const left = () =>
      world.database.owner<{ n: number }>(
        `select (select count(*) from match_keys)::int + (select count(*) from match_identifiers)::int
           + (select count(*) from match_traits)::int + (select count(*) from match_records)::int
           + (select count(*) from match_decisions)::int as n`,
      );
    const before = await left();
    await trial.asClock((em) => trial.desk.forget(em, 'entry', [one.id, other.id]));
    const [rows] = await world.database.owner<{ n: number }>(
      `select count(*)::int as n from match_keys k where not exists (select from match_records r where r.rec = k.rec)`,
    );
    expect(rows?.n).toBe(0);
    expect((await left())[0]?.n).toBeLessThan(before[0]?.n ?? 0);
    expect(await world.database.owner('select 1 from match_records where id = any($1)', [[one.id, other.id]])).toEqual(
      [],
    );
    expect(await world.database.owner('select 1 from match_identifiers where value like $1', ['%691234567'])).toEqual(
      [],
    );
    expect(await world.database.owner('select 1 from match_decisions')).toEqual([]);
    expect(await trial.finds({ traits: somebody('Ilir Gjoka', { identifiers: [phone] }) })).toEqual([]);
  });

  it('does not bring back a pair that somebody cleared, until either of them changes or it is undone', async () => {
    const one = entry(somebody('Stojan Iliev'));
    const asker = entry(somebody('Stojan Iliew'), { source: 'referral' });
    await trial.put(one, asker);
    const question = { traits: asker.traits, asker };
    expect(await trial.finds(question)).toEqual([one.id]);
    await trial.asClock((em) => trial.desk.clear(em, decided(asker, one)));
    await trial.put(one, asker);
    expect(await trial.finds(question)).toEqual([]);
    expect(await trial.finds({ traits: asker.traits })).toEqual([one.id]);

    await trial.asClock((em) => trial.desk.unclear(em, decided(one, asker)));
    expect(await trial.finds(question)).toEqual([one.id]);

    for (const changed of [one, asker]) {
      await trial.asClock((em) => trial.desk.clear(em, decided(one, asker)));
      await trial.put({ ...changed, traits: { ...changed.traits, nationalities: ['BG'] } });
      expect(await trial.finds(question)).toEqual([one.id]);
    }
  });

  it('says that a name is too common where no date of birth narrows it', async () => {
    const many = Array.from({ length: 810 }, () => entry(somebody('Marko Jovanović', { births: [] })));
    await trial.put(...many);
    expect((await trial.find({ traits: somebody('Marko Jovanović', { births: [] }) })).tooCommon).toBe(true);
    expect((await trial.find({ traits: somebody('Marko Jovanović') })).tooCommon).toBe(false);
    await trial.asClock((em) =>
      trial.desk.forget(
        em,
        'entry',
        many.map(({ id }) => id),
      ),
    );
    expect((await trial.find({ traits: somebody('Marko Jovanović', { births: [] }) })).tooCommon).toBe(false);
  });

  it('takes what nobody is called: no letters, none at all, far too many, and what no database holds', async () => {
    const odd = ['', '   ', '\0\0', '\ud800', '😀😀', '\u202eabc\u202c', 'a'.repeat(10_000), 'x '.repeat(5000)];
    await trial.put(...odd.map((text) => entry(somebody(text, { births: [] }))));
    for (const text of odd) await trial.find({ traits: somebody(text) });
    expect(trial.answers.length).toBeGreaterThan(odd.length);
  });

  it('keys a telephone number anew that had the code of its country twice', async () => {
    const kept = entry(
      somebody('Agron Bytyqi', { identifiers: [{ kind: 'phone', value: '38344123456', country: 'XK' }] }),
    );
    await trial.put(kept);
    const the = (sql: string) => world.database.owner(sql, [kept.id]);
    await the(`update match_records set normaliser = 2 where id = $1`);
    await world.database.owner(`update match_state set normaliser = 2`);
    await the(
      `update match_identifiers set value = '38338344123456' where rec = (select rec from match_records where id = $1)`,
    );
    const asked = {
      traits: somebody('Ardit Hoxha', { identifiers: [{ kind: 'phone', value: '+383 44 123 456' }] }),
      floor: 1,
    };
    expect(await trial.finds(asked)).toEqual([]);
    await world.begin();
    await world.matched();
    expect(await trial.finds(asked)).toEqual([kept.id]);
  });

  it('keys everything anew when names are brought to another form, but for what changed meanwhile', async () => {
    const one = entry(somebody('Fatmir Limani'));
    await trial.put(one);
    await world.database.owner(`update match_records set normaliser = 0`);
    await world.database.owner(`update match_state set normaliser = 0`);
    await world.database.owner(`delete from match_keys where rec = (select rec from match_records where id = $1)`, [
      one.id,
    ]);
    expect(await trial.finds({ traits: one.traits })).toEqual([]);
    await world.begin();
    await world.matched();
    expect(await trial.finds({ traits: one.traits })).toEqual([one.id]);
    expect(await world.database.owner('select normaliser from match_state')).toEqual([
      { normaliser: NORMALISER_VERSION },
    ]);
    expect(await world.database.owner('select 1 from match_records where normaliser = 0')).toEqual([]);
  });
});
