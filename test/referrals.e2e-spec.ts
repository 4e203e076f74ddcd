import { randomUUID } from 'node:crypto';
import { days, hours } from '../src/core/workflow/deadline.js';
import { HitTakers } from '../src/referrals/hit-takers.registry.js';
import { ReferralDesk, type Lesson } from '../src/referrals/referral.desk.js';
import { ReferralReader } from '../src/referrals/referral.reader.js';
import { Identity } from '../src/core/access/identity.js';
import { clockActor } from '../src/core/access/actor.js';
import { Work } from '../src/core/work/work.js';
import { act, Consulting, EVERYWHERE, NAMED, NECESSARY } from './support/consulting.js';
import { carryOut } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import type { TestOfficer } from './support/world.js';

let desk: Consulting;
let suspect: string;
beforeAll(async () => {
  desk = await Consulting.start();
  suspect = (await desk.suspect()).id;
});
afterAll(() => desk.world.stop());

const refused = async (answer: Promise<{ body: Record<string, unknown> }>) => (await answer).body;
const sees = async (officer: TestOfficer, path: string) => (await officer.sees(path)).status;

describe('a referral', () => {
  it('asks about one subject at one target, for the authority that owns it', async () => {
    const { body, status } = await desk.opens(suspect);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'draft',
      shown: 'whole',
      target: 'europol',
      subjectId: suspect,
      category: 'suspect',
      ownerCountry: 'AL',
      ownerAuthorityId: desk.world.authority('AL/border'),
      grounds: { necessity: NECESSARY },
      package: null,
    });
    expect(body.refNo).toMatch(/^AL-R2026-\d{6}$/);
    const several = await desk.opens(suspect, { subjectIds: [suspect, suspect] });
    expect(several.body.code).toBe('bad_input');
  });

  it('is opened once, however often the command arrives', async () => {
    const [form, key] = [desk.form(suspect), randomUUID()];
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
    expect(await refused(desk.opens(suspect, {}, desk.here.guest))).toMatchObject({
      code: 'unknown_reference',
      field: 'subjectId',
    });
    const nobody = '01990000-0000-7000-8000-000000000000';
    expect((await refused(desk.opens(nobody))).code).toBe('unknown_reference');
    const elsewhere = await desk.world.officer('analyst', { at: 'AL/border' });
    expect(['not_permitted', 'not_found']).toContain((await refused(desk.opens(suspect, {}, elsewhere))).code);
    expect((await refused(desk.opens(suspect, { offence: 'LAUGHING' }))).code).toBe('unknown_reference');
    const toOneself = { target: 'central_unit', targetCountry: 'AL' };
    expect((await refused(desk.opens(suspect, toOneself))).code).toBe('inconsistent');
    expect((await refused(desk.opens(suspect, { target: 'central_unit' }))).code).toBe('inconsistent');
  });

  it('says why it is necessary, and why it cannot wait', async () => {
    const objects = async (changes: object) => {
      const { path } = await desk.opened(suspect, changes);
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
    const { path } = await desk.opened(suspect, urgent);
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

  it('needs indicators where somebody was met in a check, and nobody is referred from their own account', async () => {
    const met = await desk.suspect({ appearsAs: 'encountered' });
    const without = await desk.opened(met.id);
    expect((await act(desk.here.author, without.path, 'categorise')).body).toMatchObject({
      code: 'indicators_missing',
      article: 'R-12',
    });
    const indicators = [{ code: 'collects_money', words: 'Took bundles of notes from three people in the queue.' }];
    const referral = await desk.submitted(met.id, { indicators });
    const { body } = await desk.approver.sees(referral.path);
    expect(body.grounds.indicators).toEqual(indicators);
    expect(JSON.stringify(body.package)).not.toContain('bundles');
    await desk.world.database.owner(`update subjects set source_type = 'debriefings' where id = $1`, [met.id]);
    expect(await refused(desk.opens(met.id, { indicators }))).toMatchObject({ code: 'from_own_account' });
  });
});

describe('what leaves (R-11)', () => {
  it('is the list of Annex II A and nothing else, and is not changed any more', async () => {
    const circumstances = 'At Kakavia, by night, with a rented van.';
    const { path, id } = await desk.submitted(suspect, { circumstances, restrictions: 'Not to be told to the press.' });
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

  it('of a phone, plate or document alone is its number, with a necessity of its own', async () => {
    const phone = await desk.here.released('phone', { number: '0691230009', country: 'AL' }, { info: EVERYWHERE });
    const { path } = await desk.submitted(phone.id);
    const { body } = await desk.approver.sees(path);
    expect(body).toMatchObject({ subjectKind: 'phone', category: null });
    expect(body.package.traits.identifiers).toEqual([{ kind: 'phone', value: '355691230009', country: 'AL' }]);
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

describe('the decision (R-20)', () => {
  const decides = (path: string, by: TestOfficer, action = 'approve') =>
    act(by, path, action, { reason: 'Looked at.' });

  it('is made by another unit, with a reason, and never by its author', async () => {
    const own = await desk.world.officer(['referral_approver', 'analyst'], { at: 'AL/border' });
    await desk.world.appoint(own, 'field_officer', { operationId: desk.here.operation.id });
    const mine = await desk.submitted(suspect, {}, own);
    expect((await decides(mine.path, own)).body.code).toBe('own_work');
    const { path } = await desk.submitted(suspect);
    expect(await refused(decides(path, own))).toMatchObject({ code: 'same_unit', article: 'R-20' });
    expect((await decides(path, desk.here.leader)).status).toBe(403);
    expect((await act(desk.approver, path, 'approve', { reason: '' })).body.code).toBe('bad_input');
    const { body } = await decides(path, desk.approver);
    expect(body).toMatchObject({ state: 'queued', grounds: { approvedBy: desk.approver.id } });
  });

  it('is won by one of two who make it at once', async () => {
    const { path } = await desk.submitted(suspect);
    const { body } = await desk.approver.sees(path);
    const both = [desk.approver, desk.secondApprover].map((officer) =>
      officer.does(`${path}/approve`, { reason: 'Necessary.' }, { version: body.version }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('is a refusal with its reasons, which its author reads, or gives it back to be written anew', async () => {
    const { path } = await desk.submitted(suspect);
    await act(desk.approver, path, 'return_to_author', { reason: 'Say what the van was seen to carry.' });
    const { body } = await desk.here.author.sees(path);
    expect(body).toMatchObject({
      state: 'draft',
      package: null,
      grounds: { rejection: 'Say what the van was seen to carry.' },
    });
    expect(await sees(desk.approver, path)).toBe(404);
    await act(desk.here.author, path, 'categorise');
    await act(desk.here.author, path, 'submit');
    await act(desk.approver, path, 'reject', { reason: 'Known already.' });
    expect((await desk.here.author.sees(path)).body).toMatchObject({
      state: 'rejected',
      grounds: { rejection: 'Known already.', rejectedBy: desk.approver.id },
    });
  });

  it('climbs when it is left unanswered: to approvers of the state, then to its chiefs', async () => {
    const { path } = await desk.submitted(suspect, { priority: 'p2', priorityGround: 'person_held' });
    expect([await sees(desk.distantApprover, path), await sees(desk.chief, path)]).toEqual([404, 404]);
    desk.world.clock.pass(hours(1));
    await desk.world.sweep();
    expect([await sees(desk.distantApprover, path), await sees(desk.chief, path)]).toEqual([200, 404]);
    desk.world.clock.pass(hours(1));
    await desk.world.sweep();
    expect((await decides(path, desk.chief)).body).toMatchObject({ state: 'queued', climbed: 1 });
  });

  it('takes two for a minor, of whom neither is the other, and the data-protection officer is told', async () => {
    const strictNecessity = 'The child is moved from house to house, and only the network knows where to.';
    const minor = { ...NAMED, minorStatus: 'minor', birthDateFrom: '2012-01-01' };
    const child = await desk.here.recorded('person', minor, { info: EVERYWHERE });
    await carryOut(desk.here.leader, child.path, 'review', { ...desk.here.suspicion, necessity: strictNecessity });
    await carryOut(desk.here.keeper, child.path, 'release');
    const { path } = await desk.submitted(child.id, { strictNecessity });
    expect((await decides(path, desk.approver)).body.code).toBe('second_approval_needed');
    expect((await decides(path, desk.approver, 'approve_first')).body.state).toBe('second_review');
    expect((await decides(path, desk.approver, 'approve_second')).body.code).toBe('second_person_needed');
    const inbox = await desk.here.dataProtection.sees(path);
    expect(inbox.body).toMatchObject({ shown: 'course', containsMinor: true, actions: ['note_notice', 'withdraw'] });
    expect((await act(desk.here.dataProtection, path, 'note_notice')).body.dpoNotedAt).not.toBeNull();
    expect((await decides(path, desk.secondApprover, 'approve_second')).body.state).toBe('queued');
    const { path: ordinary } = await desk.submitted(suspect);
    expect((await decides(ordinary, desk.approver, 'approve_first')).body.code).toBe('no_second_needed');
  });

  it('comes after two have cleared somebody in a protected role, and takes two then (R-26)', async () => {
    const lawyer = await desk.here.recorded('person', NAMED, { info: EVERYWHERE, protectedRole: 'lawyer' });
    await carryOut(desk.here.leader, lawyer.path, 'review', desk.here.suspicion);
    const referral = await desk.opened(lawyer.id, { target: 'internal' });
    await act(desk.here.author, referral.path, 'categorise');
    expect(await refused(act(desk.here.author, referral.path, 'submit'))).toMatchObject({
      code: 'protected_role',
      article: 'R-26',
    });
    for (const guardian of [desk.here.dataProtection, desk.here.monitor])
      await carryOut(guardian, lawyer.path, 'clear_protected_role', { reason: 'The suspicion is his own.' });
    expect((await act(desk.here.author, referral.path, 'submit')).body.state).toBe('necessity_review');
    expect((await decides(referral.path, desk.approver)).body.code).toBe('second_approval_needed');
  });
});

describe('who sees a referral', () => {
  it('is its author while it is written; then whoever decides, leads or supervises, each as much as they need', async () => {
    const { path, id } = await desk.opened(suspect);
    const everybodyElse = [
      desk.here.leader,
      desk.approver,
      desk.here.dataProtection,
      desk.relay,
      desk.europol,
      desk.here.guest,
    ];
    for (const officer of everybodyElse) expect(await sees(officer, path)).toBe(404);
    await act(desk.here.author, path, 'categorise');
    await act(desk.here.author, path, 'submit');
    expect((await desk.approver.sees(path)).body.shown).toBe('whole');
    for (const officer of [desk.here.leader, desk.here.dataProtection]) {
      const { body } = await officer.sees(path);
      expect(body).toMatchObject({ shown: 'course', category: 'suspect' });
      for (const content of ['package', 'grounds', 'results']) expect(body).not.toHaveProperty(content);
    }
    for (const officer of [desk.relay, desk.europol, desk.here.guest, desk.here.guestAnalyst, desk.distantApprover]) {
      expect(await sees(officer, path)).toBe(404);
      expect(await rowsFor(desk.world, officer, 'referrals')).not.toContain(id);
    }
    const listed = (await desk.approver.sees(`/referrals?subjectId=${suspect}&limit=100`)).body.items;
    expect(listed.map((one: { id: string }) => one.id)).toContain(id);
  });
});

describe('a check in the collections here', () => {
  const internal = { target: 'internal' };
  const match = { source: 'entry', id: randomUUID(), collectionId: randomUUID() } as never;
  const found = (told: boolean) => desk.world.get(HitTakers).set({ raise: () => Promise.resolve({ told }) });
  const learns = (id: string, what: Lesson, hitId: string, by = desk.here.foreignAnalyst) =>
    desk.world
      .get(Identity)
      .session(by.sessionId)
      .then((signedIn) =>
        desk.world
          .get(Work)
          .as(signedIn!.officer, (em, now) => desk.world.get(ReferralDesk).learn({ em, now }, id, what, hitId)),
      );

  it('is asked in the transaction of the approval, of entries only, and finds nothing', async () => {
    const { path, id } = await desk.queued(suspect, internal);
    expect(await desk.question(id)).toMatchObject({
      traits: { births: ['1985-03-04'] },
      among: ['entry'],
      asker: { source: 'referral', id },
    });
    await desk.answers(id, { tooCommon: true });
    const { body } = await desk.here.author.sees(path);
    expect(body).toMatchObject({ state: 'no_hit', answer: { outcome: 'no_hit', tooCommon: true } });
    expect(body.answer.caution).toContain('proves neither innocence');
    expect(await desk.question(id)).toBeUndefined();
    await desk.answers(id, { matches: [match] });
    expect(await desk.state(path)).toBe('no_hit');
    expect(await sees(desk.relay, path)).toBe(404);
  });

  it('looks as if nothing were found, where its side may not be told (R-22)', async () => {
    found(false);
    const { path, id } = await desk.queued(suspect, internal);
    await desk.answers(id, { matches: [match] });
    const { body } = await desk.here.author.sees(path);
    expect(body).toMatchObject({ state: 'no_hit', results: [], answer: { outcome: 'no_hit', tooCommon: false } });
    const hitId = randomUUID();
    await learns(id, 'confirmed', hitId);
    expect(await desk.state(path)).toBe('no_hit');
    await desk.world.sweep();
    expect((await desk.here.author.sees(path)).body).toMatchObject({
      state: 'hit_confirmed',
      results: [{ hitId, outcome: 'hit_confirmed', enteredBy: null }],
    });
  });

  it('comes to what weighs most of its hits, and nothing is acted on before it is confirmed', async () => {
    found(true);
    const { path, id } = await desk.queued(suspect, internal);
    await desk.answers(id, { matches: [match] });
    expect((await desk.here.author.sees(path)).body.answer.caution).toContain('not confirmed');
    const [one, other] = [randomUUID(), randomUUID()];
    const courses: [Lesson, string, string][] = [
      ['hit', one, 'hit_unconfirmed'],
      ['hit', other, 'hit_unconfirmed'],
      ['false_positive', one, 'hit_unconfirmed'],
      ['confirmed', other, 'hit_confirmed'],
      ['consent_pending', other, 'consent_pending'],
      ['refused', other, 'refused'],
      ['disclosed', other, 'disclosed'],
      ['false_positive', other, 'false_positive'],
      ['confirmed', other, 'hit_confirmed'],
    ];
    for (const [what, hit, state] of courses) {
      await learns(id, what, hit);
      await desk.world.sweep();
      expect([what, await desk.state(path)]).toEqual([what, state]);
    }
    const trail = await desk.world.database.owner<{ actor: string }>(
      `select distinct actor from audit_entries where record_id = $1 and action = 'referral.learn'`,
      [id],
    );
    expect(trail).toEqual([{ actor: 'clock' }]);
  });

  it('tells its author by itself when nobody does', async () => {
    const { path, id } = await desk.queued(suspect, internal);
    await desk.answers(id);
    desk.world.clock.pass(days(3));
    await desk.world.sweep();
    expect(await desk.state(path)).toBe('fed_back');
  });
});

describe('a referral that is taken back', () => {
  it('is withdrawn by its author before it has left, and nobody finds it any more', async () => {
    const { path, id } = await desk.queued(suspect, { target: 'internal' });
    const { body } = await act(desk.here.author, path, 'withdraw', { reason: 'Cleared up.' });
    expect(body.state).toBe('withdrawn');
    expect(await desk.question(id)).toBeUndefined();
    expect((await act(desk.here.author, path, 'recall', { reason: 'x' })).body.code).toBe('wrong_state');
  });

  it('stops when its subject is frozen, erased, or becomes another, whoever sees it', async () => {
    const person = await desk.suspect();
    const { path } = await desk.queued(person.id);
    await carryOut(desk.here.keeper, person.path, 'freeze', { reason: 'The consent was withdrawn.' });
    expect(await desk.state(path)).toBe('withdrawn');

    const other = await desk.suspect();
    const waiting = await desk.submitted(other.id);
    const written = await desk.opened(other.id);
    const review = { ...desk.here.suspicion, category: 'contact' };
    await carryOut(desk.here.leader, other.path, 'review', review);
    expect([await desk.state(waiting.path), await desk.state(written.path)]).toEqual(['withdrawn', 'draft']);
    await carryOut(desk.here.keeper, other.path, 'erase', { reason: 'Not needed.' });
    expect(await desk.state(written.path)).toBe('withdrawn');
  });

  it('stops when its subject may not go there any more, and follows what is only stricter', async () => {
    const person = await desk.suspect();
    const { path } = await desk.queued(person.id);
    const here = await desk.queued(person.id, { target: 'internal' });
    const [, id] = person.path.split('/subjects/');
    const { body } = await desk.here.keeper.sees(person.path);
    const handling = { handlingCodes: ['H0', 'H2'], releasableTo: EVERYWHERE.releasableTo, reason: 'Sensitive.' };
    await desk.here.keeper.does(`/information/subject/${id}/set_handling`, handling, { version: body.version });
    expect([await desk.state(path), await desk.state(here.path)]).toEqual(['withdrawn', 'queued']);
  });
});

describe('what is counted of referrals', () => {
  it('stands in the figures of the operation, and open ones are in the way of its end', async () => {
    const counts = await desk.world.database.owner<{ counter: string; number: string }>(
      `select counter, sum(number) as number from app.counts_referrals($1, null, '2020-01-01', '2030-01-01') group by 1`,
      [desk.here.operation.id],
    );
    const numbers = Object.fromEntries(counts.map(({ counter, number }) => [counter, Number(number)]));
    expect(numbers.referrals_rejected).toBe(1);
    expect(numbers.checks_no_hit).toBeGreaterThanOrEqual(2);
    expect(numbers.checks_requested).toBeGreaterThanOrEqual(numbers.checks_no_hit ?? 0);
    const [obstacle] = await desk.world.database.owner<{ open: number }>(
      'select app.obstacle_open_referrals($1) as open',
      [desk.here.operation.id],
    );
    expect(obstacle?.open).toBeGreaterThan(0);
  });
});

describe('the end of a referral', () => {
  const stored = async (id: string) =>
    (
      await desk.world.database.owner(
        'select state, package, necessity, indicators, feedback, outcome from referrals where id = $1',
        [id],
      )
    )[0];

  it('is told to its author, who takes note; what found nothing is erased after thirty days', async () => {
    const { path, id } = await desk.queued(suspect, { target: 'internal' });
    const other = await desk.queued(suspect, { target: 'internal' });
    await act(desk.here.author, other.path, 'withdraw', { reason: 'Cleared up.' });
    await desk.answers(id);
    const feedback = 'Nothing here; ask again when the plate is known.';
    expect((await act(desk.approver, path, 'feed_back', { feedback })).body.state).toBe('fed_back');
    const { body } = await act(desk.here.author, path, 'take_note');
    expect(body).toMatchObject({ state: 'fed_back', grounds: { feedback }, answer: { outcome: 'no_hit' } });
    const open = () => desk.world.get(Work).as(clockActor, (em) => desk.world.get(ReferralReader).open(em));
    expect((await open()).map((one) => one.id)).toContain(id);
    desk.world.clock.pass(days(29));
    await desk.world.sweep();
    expect(await stored(id)).toMatchObject({ state: 'fed_back', necessity: NECESSARY });
    desk.world.clock.pass(days(1));
    await desk.world.sweep();
    expect(await stored(id)).toEqual({
      state: 'closed',
      package: null,
      necessity: null,
      indicators: null,
      feedback: null,
      outcome: 'no_hit',
    });
    expect(await stored(other.id)).toMatchObject({ state: 'erased', necessity: null, package: null });
    expect((await open()).map((one) => one.id)).not.toContain(id);
    const left = await desk.world.database.owner(`select 1 from match_records where source = 1 and id = $1`, [id]);
    expect(left).toEqual([]);
  });
});
