import { randomUUID } from 'node:crypto';
import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { ReferralReader } from '../src/referrals/referral.reader.js';
import { act, consulting, EVERYWHERE, NAMED, NECESSARY, refused } from './support/consulting.js';
import { carryOut } from './support/joint-operation.js';

const desk = consulting();

describe('a referral', () => {
  it('asks about one subject at one target, for the authority that owns it', async () => {
    const { body, status } = await desk.opens(desk.known);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'draft',
      shown: 'whole',
      target: 'europol',
      subjectId: desk.known,
      category: 'suspect',
      ownerCountry: 'AL',
      ownerAuthorityId: desk.world.authority('AL/border'),
      grounds: { necessity: NECESSARY },
      package: null,
    });
    expect(body.refNo).toMatch(/^AL-R2026-\d{6}$/);
    const several = await desk.opens(desk.known, { subjectIds: [desk.known, desk.known] });
    expect(several.body.code).toBe('bad_input');
  });

  it('is opened once, however often the command arrives', async () => {
    const [form, key] = [desk.form(desk.known), randomUUID()];
    const first = await desk.here.author.does('/referrals', form, { key });
    const again = await desk.here.author.does('/referrals', form, { key });
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
  });

  it('is opened by nothing but an officer: not even the clock can (R-20)', async () => {
    const copied = desk.world
      .get(Work)
      .as(clockActor, (em) => em.query('insert into referrals select * from referrals'));
    await expect(copied).rejects.toMatchObject({ code: '42501' });
  });

  it('is never about who is only mentioned, nor about groups and places, nor about what nobody has reviewed', async () => {
    const mentioned = await desk.here.recorded('person', NAMED, { info: EVERYWHERE });
    expect(await refused(desk.opens(mentioned.id))).toMatchObject({ code: 'only_mentioned', article: 'R-07' });
    const house = await desk.here.reviewed('place', { name: 'The barn', type: 'safe_house' });
    expect((await refused(desk.opens(house.id))).code).toBe('not_referable');
    const phone = await desk.here.recorded('phone', { number: '+355691230001' }, { info: EVERYWHERE });
    expect((await refused(desk.opens(phone.id))).code).toBe('not_reviewed');
  });

  it('is about a subject that its author sees, in an operation in which they serve', async () => {
    expect(await refused(desk.opens(desk.known, {}, desk.here.guest))).toMatchObject({
      code: 'unknown_reference',
      field: 'subjectId',
    });
    const nobody = '01990000-0000-7000-8000-000000000000';
    expect((await refused(desk.opens(nobody))).code).toBe('unknown_reference');
    const elsewhere = await desk.world.officer('analyst', { at: 'AL/border' });
    expect(['not_permitted', 'not_found']).toContain((await refused(desk.opens(desk.known, {}, elsewhere))).code);
    expect((await refused(desk.opens(desk.known, { offence: 'LAUGHING' }))).code).toBe('unknown_reference');
    const toOneself = { target: 'central_unit', targetCountry: 'AL' };
    expect((await refused(desk.opens(desk.known, toOneself))).code).toBe('inconsistent');
    expect((await refused(desk.opens(desk.known, { target: 'central_unit' }))).code).toBe('inconsistent');
  });

  it('says why it is necessary, and why it cannot wait', async () => {
    const objects = async (changes: object) => {
      const { path } = await desk.opened(desk.known, changes);
      return (await act(desk.here.author, path, 'categorise')).body;
    };
    expect(await objects({ necessity: 'Because.' })).toMatchObject({ code: 'necessity_too_short', article: 'R-20' });
    expect((await objects({ necessity: null })).code).toBe('necessity_too_short');
    expect((await objects({ priority: 'p1' })).code).toBe('priority_without_ground');
    expect((await objects({ priority: 'p2', priorityGround: 'terrorism' })).code).toBe('priority_without_ground');
    expect((await objects({ priority: 'p1', priorityGround: 'about_to_leave' })).state).toBe('categorised');
  });

  it('can be revised while it is being written, and begins anew', async () => {
    const indicators = [{ code: 'seen_again', words: 'With a third group within a week.' }];
    const urgent = { priority: 'p2', priorityGround: 'person_held', indicators };
    const { path } = await desk.opened(desk.known, urgent);
    await act(desk.here.author, path, 'categorise');
    const { body: before } = await desk.here.author.sees(path);
    const { body } = await desk.here.author.revises(path, { target: 'selec' }, { version: before.version });
    const left = { necessity: NECESSARY, priorityGround: 'person_held', indicators };
    expect(body).toMatchObject({ state: 'draft', target: 'selec', priority: 'p2', grounds: left });
    expect((await act(desk.here.author, path, 'categorise')).body.code).toBe('not_of_selec');
    await desk.here.author.revises(path, { underInvestigation: true }, { version: body.version });
    expect((await act(desk.here.author, path, 'categorise')).body.state).toBe('categorised');
  });
});

describe('the category of a person (R-09, R-10)', () => {
  const STRICT = 'Nobody else can say where the children were taken to by the network.';
  const cases: [category: string, purpose: string, strict: string | undefined, outcome: string][] = [
    ['convicted', '18-2-A', undefined, 'categorised'],
    ['future', '18-2-C', undefined, 'categorised'],
    ['contact', '18-2-A', undefined, 'not_eligible'],
    ['associate', '18-2-C', undefined, 'categorised'],
    ['victim', '18-2-A', STRICT, 'not_eligible'],
    ['victim', '18-2-C', undefined, 'strictly_necessary'],
    ['witness', '18-2-C', STRICT, 'categorised'],
    ['informant', '18-2-C', 'Needed.', 'strictly_necessary'],
  ];
  it.each(cases)('%s for %s with "%s": %s', async (category, purpose, strictNecessity, outcome) => {
    const { path, id } = await desk.here.recorded('person', NAMED, { info: EVERYWHERE });
    const review = { ...desk.here.suspicion, category, necessity: STRICT };
    await carryOut(desk.here.leader, path, 'review', review);
    await carryOut(desk.here.keeper, path, 'release');
    const referral = await desk.opened(id, { purpose, ...(strictNecessity && { strictNecessity }) });
    const { body } = await act(desk.here.author, referral.path, 'categorise');
    expect(body.code ?? body.state).toBe(outcome);
  });

  it('says which purposes are open to it', async () => {
    const { path, id } = await desk.here.recorded('person', NAMED, { info: EVERYWHERE });
    await carryOut(desk.here.leader, path, 'review', { ...desk.here.suspicion, category: 'contact' });
    const referral = await desk.opened(id);
    expect((await act(desk.here.author, referral.path, 'categorise')).body.purposes).toEqual(['18-2-C']);
  });
});

describe('what leaves (R-11)', () => {
  it('is the list of Annex II A and nothing else, and is not changed any more', async () => {
    const circumstances = 'At Kakavia, by night, with a rented van.';
    const { path, id } = await desk.submitted(desk.known, {
      circumstances,
      restrictions: 'Not to be told to the press.',
    });
    const { body } = await desk.approver.sees(path);
    expect(body.package).toEqual({
      refNo: body.refNo,
      kind: 'person',
      traits: {
        names: [
          { text: 'Arben Hoxhaj', kind: 'current' },
          { text: 'Beni', kind: 'nickname' },
        ],
        births: ['1985-03-04'],
        nationalities: ['AL'],
        sex: 'male',
        identifiers: [],
      },
      birthPlace: 'Gjirokastër',
      category: 'suspect',
      minor: false,
      purpose: '18-2-A',
      analysisProject: null,
      offence: 'IMMIGRANT_SMUGGLING',
      circumstances,
      restrictions: 'Not to be told to the press.',
      priority: 'p3',
      asking: {
        country: 'AL',
        authorityId: desk.world.authority('AL/border'),
        authority: body.package.asking.authority,
      },
      handling: {
        sourceGrade: 'B',
        infoGrade: '2',
        handlingCodes: ['H0'],
        h3Text: null,
        classification: 'BPL',
        releasableTo: EVERYWHERE.releasableTo,
      },
    });
    const brief = await desk.world.get(Work).as(clockActor, (em) => desk.world.get(ReferralReader).package(em, id));
    expect(brief).toMatchObject({ referralId: id, officerId: desk.here.author.id, ownerCountry: 'AL' });
  });

  it('of a phone, plate, document or account alone is its number, with a necessity of its own', async () => {
    const phone = await desk.here.released('phone', { number: '0691230009', country: 'AL' }, { info: EVERYWHERE });
    const { path } = await desk.submitted(phone.id);
    const { body } = await desk.approver.sees(path);
    expect(body).toMatchObject({ subjectKind: 'phone', category: null });
    expect(body.package.traits.identifiers).toEqual([{ kind: 'phone', value: '+355691230009', country: 'AL' }]);
    const alone = async (kind: string, content: object) => {
      const thing = await desk.here.released(kind, content, { info: EVERYWHERE });
      const { path: asked } = await desk.submitted(thing.id);
      const { package: leaves } = (await desk.approver.sees(asked)).body;
      expect(leaves.traits).toMatchObject({ names: [], births: [], nationalities: [], sex: null });
      return leaves.traits.identifiers;
    };
    expect(
      await alone('vehicle', { type: 'van', plate: 'АА 123-ВС', country: 'AL', concealment: 'Under the floor.' }),
    ).toEqual([{ kind: 'plate', value: 'AA123BC', country: 'AL' }]);
    expect(await alone('document', { type: 'passport', number: 'BA 1234567', issuingCountry: 'AL' })).toEqual([
      { kind: 'document', value: 'BA1234567', country: 'AL' },
    ]);
    expect(await alone('account', { type: 'messenger', handle: '@Guide_Of_Kakavia' })).toEqual([
      { kind: 'account', value: 'guide_of_kakavia' },
    ]);
    const nameless = { ...NAMED, names: [], pseudonym: 'The driver' };
    const unknown = await desk.suspect({}, nameless);
    const referral = await desk.opened(unknown.id);
    await act(desk.here.author, referral.path, 'categorise');
    expect((await act(desk.here.author, referral.path, 'submit')).body.code).toBe('nothing_to_search');
  });

  it('goes only where its handling lets it, and each refusal names its rule', async () => {
    const kept = async (info: object, changes: object, released = true) => {
      const given = { ...EVERYWHERE, ...info };
      const subject = await (released
        ? desk.here.released('person', NAMED, { info: given })
        : desk.here.reviewed('person', NAMED, { info: given }));
      const { path } = await desk.opened(subject.id, changes);
      await act(desk.here.author, path, 'categorise');
      const { body } = await act(desk.here.author, path, 'submit');
      return [body.code, body.article];
    };
    expect(await kept({ handlingCodes: ['H2'] }, {})).toEqual(['handling_h2', 'R-03']);
    expect(await kept({ releasableTo: ['MK'] }, {})).toEqual(['not_releasable', 'R-03']);
    expect(await kept({}, {}, false)).toEqual(['not_releasable', 'R-03']);
    expect(await kept({ purposes: ['18-2-C'] }, {})).toEqual(['purpose_not_authorised', 'R-06']);
    expect(await kept({ releasableTo: ['MK'] }, { target: 'central_unit', targetCountry: 'MK' })).toEqual([]);
    expect(await kept({ handlingCodes: ['H2'], releasableTo: [] }, { target: 'internal' }, false)).toEqual([]);
  });
});
