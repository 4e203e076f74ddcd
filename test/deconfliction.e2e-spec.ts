import { days } from '../src/core/workflow/deadline.js';
import { aNumber, declares, isKnownAs, letThemMeet, noticeAbout, notices } from './support/deconflicting.js';
import { act, carryOut, HandingOver, together } from './support/handing-over.js';
import { PERSON } from './support/informing.js';
import { JointOperation } from './support/joint-operation.js';
import { rowsFor } from './support/second-wall.js';
import { succeeded } from './support/succeeded.js';
import type { TestOfficer } from './support/world.js';

let handing: HandingOver;
/** Of an investigation unit in another state: its leader, who supervises, and an officer who works there. */
let theirLeader: TestOfficer;
let theirOfficer: TestOfficer;
beforeAll(async () => {
  handing = await HandingOver.start();
  const { world } = handing;
  theirLeader = await world.officer('team_leader', { at: 'MK/border' });
  theirOfficer = await world.officer('field_officer', { at: 'MK/border' });
});
afterAll(() => handing.world.stop());

const sweep = () => letThemMeet(handing.world);

describe('two units that work on the same phone', () => {
  it('learn of each other through their supervisors, with whom to speak to and nothing else', async () => {
    const { here } = handing;
    const number = aNumber();
    const phone = await here.recorded('phone', { number });
    const declared = await succeeded('declare', declares(theirOfficer, number));
    await sweep();
    const [ours] = await noticeAbout(here.leader, phone.id);
    const [theirs] = await noticeAbout(theirLeader, declared.body.id);
    expect(ours).toMatchObject({ state: 'told', otherCountry: 'MK', contactOfficerId: theirLeader.id });
    expect(theirs).toMatchObject({ state: 'told', otherCountry: 'AL', level: 'supervisors' });
    // Neither is told which record of the other's, nor what it says.
    expect(JSON.stringify(ours)).not.toContain(declared.body.id);
    expect(JSON.stringify(theirs)).not.toContain(phone.id);
    expect(JSON.stringify(theirs)).not.toContain(here.operation.id);
    expect(JSON.stringify([ours, theirs])).not.toContain(number.slice(4));
    expect((await theirLeader.sees(phone.path)).status).toBe(404);
    expect((await here.leader.sees(`/working-interests/${declared.body.id}`)).status).toBe(404);
    expect(JSON.stringify((await theirLeader.sees('/inbox')).body)).toContain(theirs?.id);
  });

  it('answer, and each supervisor is shown the answer of the other', async () => {
    const { here } = handing;
    const number = aNumber();
    const phone = await here.recorded('phone', { number });
    const declared = await declares(theirLeader, number);
    await sweep();
    const [ours] = await noticeAbout(here.leader, phone.id);
    const [theirs] = await noticeAbout(theirLeader, declared.body.id);
    const answered = await act(theirLeader, `/deconfliction-notices/${theirs?.id}`, 'answer', { answer: 'coordinate' });
    expect(answered.body).toMatchObject({ state: 'answered', answer: 'coordinate', answeredBy: theirLeader.id });
    const { body } = await here.leader.sees(`/deconfliction-notices/${ours?.id}`);
    expect(body).toMatchObject({ state: 'told', answer: null, otherAnswer: 'coordinate' });
    expect((await act(here.leader, `/deconfliction-notices/${ours?.id}`, 'reveal', { reason: 'x' })).body.code).toBe(
      'not_covert',
    );
  });

  it('learn of each other also where both are operations of one authority, which is no unit of theirs', async () => {
    const { here } = handing;
    const second = await JointOperation.active(here.world);
    const author = await second.serving('debriefer', 'AL/border');
    const lead = await second.serving('team_leader', 'AL/border');
    const host = await here.world.officer('field_officer', { at: 'AL/border' });
    const number = aNumber();
    const phone = await here.recorded('phone', { number });
    const there = { by: author, operationId: second.id, sourceId: second.id };
    const same = await here.recorded('phone', { number }, there);
    const ofTheHost = await succeeded('declare', declares(host, number));
    await sweep();
    expect(await noticeAbout(here.leader, phone.id)).toMatchObject([{ state: 'told', otherCountry: 'AL' }]);
    expect(await noticeAbout(lead, same.id)).toMatchObject([{ state: 'told', contactOfficerId: here.leader.id }]);
    const [met] = await here.world.database.owner<{ meetings: string }>(
      'select count(*) as meetings from deconfliction_meetings where $1 in (one_source, other_source)',
      [ofTheHost.body.id],
    );
    expect(met?.meetings).toBe('0');
  });

  it('are told once, however often and by however many records they meet', async () => {
    const { here } = handing;
    const number = aNumber();
    const phone = await here.recorded('phone', { number });
    await declares(theirOfficer, number);
    await sweep();
    const before = (await notices(theirLeader)).length;
    await here.recorded('phone', { number });
    await declares(theirOfficer, number);
    await act(here.leader, phone.path, 'review', {});
    await sweep();
    expect((await notices(theirLeader)).length).toBe(before);
  });

  it('are told of the next matter that they have in common, also by a record that names the first one again', async () => {
    const { here } = handing;
    const [first, next] = [aNumber(), aNumber()];
    for (let n = 0; n < 6; n += 1) await here.recorded('phone', { number: first });
    await declares(theirOfficer, first);
    await sweep();
    const phone = await here.recorded('phone', { number: next });
    await sweep();
    const identifiers = [first, next].map((value) => ({ kind: 'phone', value }));
    const both = await succeeded('declare', declares(theirOfficer, first, { identifiers }));
    await sweep();
    expect(await noticeAbout(theirLeader, both.body.id)).toHaveLength(1);
    expect(await noticeAbout(here.leader, phone.id)).toHaveLength(1);
  });

  it('are told again after a year, if they still work on the same', async () => {
    const { here } = handing;
    const number = aNumber();
    const phone = await here.recorded('phone', { number });
    const declared = await succeeded('declare', declares(theirOfficer, number));
    await sweep();
    await handing.world.database.owner(
      `update deconfliction_meetings set met_at = met_at - interval '366 days' where $1 in (one_source, other_source)`,
      [phone.id],
    );
    await sweep();
    expect(await noticeAbout(here.leader, phone.id)).toHaveLength(2);
    expect(await noticeAbout(theirLeader, declared.body.id)).toHaveLength(2);
  });

  it('do not meet over what was recorded in an operation that is closed, or archived', async () => {
    const { here, world } = handing;
    const number = aNumber();
    await here.recorded('phone', { number });
    await sweep();
    const before = (await notices(theirLeader)).length;
    const turn = (state: string) =>
      world.database.owner('update operations set state = $2 where id = $1', [here.operation.id, state]);
    await turn('closed');
    await turn('archived');
    await declares(theirOfficer, number);
    await sweep();
    expect((await notices(theirLeader)).length).toBe(before);
    await turn('active');
  });

  it('do not meet over what one of them has ended, or let lapse', async () => {
    const { here } = handing;
    const [ended, lapsed] = [aNumber(), aNumber()];
    const over = await declares(theirOfficer, ended);
    await carryOut(theirOfficer, `/working-interests/${over.body.id}`, 'end');
    expect((await theirOfficer.sees(`/working-interests/${over.body.id}`)).body.identifiers).toBeNull();
    await declares(theirOfficer, lapsed, { expiresOn: '2026-09-03' });
    handing.world.clock.pass(days(4));
    await handing.world.sweep();
    const before = (await notices(theirLeader)).length;
    await here.recorded('phone', { number: ended });
    await here.recorded('phone', { number: lapsed });
    await sweep();
    expect((await notices(theirLeader)).length).toBe(before);
    handing.world.clock.pass(-days(4));
  });

  it('are not told of each other where one has the matter from the other', async () => {
    const { investigator } = handing;
    const network = await handing.network();
    const { path, id } = await handing.handedOver(together(network));
    await carryOut(investigator, path, 'accept');
    await sweep();
    expect(await noticeAbout(investigator, id)).toEqual([]);
    const declared = await declares(theirLeader, '+355691119988');
    await sweep();
    // But a third unit that works on the same meets both.
    expect(await noticeAbout(investigator, id)).toHaveLength(1);
    expect(await noticeAbout(theirLeader, declared.body.id)).toHaveLength(2);
  });
});

describe('two units that work on the same person', () => {
  const aPerson = (changes: object) => ({ ...PERSON, ...changes });

  it('meet over two subjects that somebody has merged', async () => {
    const { here, investigator } = handing;
    const names = [{ type: 'nickname', value: 'Kapiteni' }];
    const info = { releasableTo: ['MK'] };
    const one = await here.released('person', aPerson({ names }));
    const other = await here.released('person', aPerson({}), { info });
    const { path, id } = await handing.handedOver({ subjectIds: [one.id] });
    await carryOut(investigator, path, 'accept');
    const theirAnalyst = await handing.world.officer('analyst', { at: 'MK/border' });
    const mine = { identifiers: [], subjectId: other.id };
    const declared = await succeeded('declare', declares(theirAnalyst, '', mine));
    await sweep();
    expect(await noticeAbout(investigator, id)).toEqual([]);
    const merge = { oneId: one.id, otherId: other.id, grounds: 'The same scar.' };
    const link = await succeeded('merge', here.analyst.does('/subject-merges', merge));
    const second = await handing.world.officer('analyst', { at: 'AL/border' });
    await carryOut(second, `/subject-merges/${link.body.id}`, 'approve');
    await sweep();
    expect(await noticeAbout(investigator, id)).toMatchObject([{ otherCountry: 'MK' }]);
    expect(await noticeAbout(theirLeader, declared.body.id)).not.toEqual([]);
  });

  it('meet over two subjects whom the engine takes for one', async () => {
    const { here, investigator } = handing;
    const called = (value: string) => ({
      names: [{ type: 'current', value }],
      birthDateFrom: '1979-04-03',
      sex: 'male',
    });
    const info = { releasableTo: ['MK'] };
    const one = await here.released('person', aPerson(called('Besnik Hoxhallari')));
    const other = await here.released('person', aPerson(called('Hoxhallari, Besnik')), { info });
    await isKnownAs(handing.world, one.id, 'Besnik Hoxhallari');
    await isKnownAs(handing.world, other.id, 'Hoxhallari, Besnik');
    const { path, id } = await handing.handedOver({ subjectIds: [one.id] });
    await carryOut(investigator, path, 'accept');
    const theirAnalyst = await handing.world.officer('analyst', { at: 'MK/border' });
    await succeeded('declare', declares(theirAnalyst, '', { identifiers: [], subjectId: other.id }));
    await sweep();
    expect(await noticeAbout(investigator, id)).toEqual([]);
    await handing.world.matched();
    await sweep();
    expect(await noticeAbout(investigator, id)).toMatchObject([{ otherCountry: 'MK', level: 'supervisors' }]);
  });
});

describe('an officer', () => {
  it('does not learn by recording a subject whether anybody else works on it', async () => {
    const { here } = handing;
    const [worked, unknown] = [aNumber(), aNumber()];
    await declares(theirLeader, worked);
    await sweep();
    const [one, other] = [
      await here.recorded('phone', { number: worked }, { by: here.guest }),
      await here.recorded('phone', { number: unknown }, { by: here.guest }),
    ];
    await sweep();
    expect(Object.keys(one.body).sort()).toEqual(Object.keys(other.body).sort());
    const its = { id: '', openedAt: '', phone: '', label: '' };
    const seen = async (path: string) => ({ ...(await here.guest.sees(path)).body, ...its });
    const blank = { dueAt: '', reviewDue: '', retentionDue: '', gradedAt: '' };
    expect({ ...(await seen(one.path)), ...blank }).toEqual({ ...(await seen(other.path)), ...blank });
    expect((await here.guest.sees('/deconfliction-notices')).status).toBe(403);
    expect(JSON.stringify((await here.guest.sees('/inbox')).body)).not.toContain('deconfliction');
    for (const table of ['deconfliction_notices', 'working_interests'])
      expect(await rowsFor(handing.world, here.guest, table)).toEqual([]);
    for (const table of ['deconfliction_stakes', 'deconfliction_meetings'])
      await expect(rowsFor(handing.world, here.leader, table)).rejects.toThrow('permission denied');
    // Nor do those who work in the other unit.
    expect((await theirOfficer.sees('/deconfliction-notices')).status).toBe(403);
    expect(await rowsFor(handing.world, theirOfficer, 'deconfliction_notices')).toEqual([]);
  });

  it('says what the unit works on, for a year at the most; that it is covert, only who leads it', async () => {
    expect((await declares(theirOfficer, aNumber(), { covert: true })).body.code).toBe('not_permitted');
    expect((await declares(theirOfficer, aNumber(), { expiresOn: '2029-01-01' })).body.code).toBe('interest_too_long');
    expect((await declares(theirOfficer, aNumber(), { identifiers: [] })).body.code).toBe('nothing_to_work_on');
    const subject = await handing.here.recorded('phone', { number: aNumber() });
    const hidden = { identifiers: [], subjectId: subject.id };
    expect((await declares(theirOfficer, aNumber(), hidden)).body.code).toBe('unknown_reference');
    const { body } = await declares(theirOfficer, aNumber());
    const path = `/working-interests/${body.id}`;
    expect((await act(theirOfficer, path, 'make_covert', { reason: 'x' })).body.code).toBe('not_permitted');
    expect((await act(theirLeader, path, 'make_covert', { reason: 'A source is at risk.' })).body.covert).toBe(true);
    expect((await act(theirLeader, path, 'make_covert', { reason: 'x' })).body.code).toBe('already_covert');
    expect((await act(theirLeader, path, 'renew', { expiresOn: '2026-12-24' })).body.expiresOn).toBe('2026-12-24');
    expect((await handing.here.leader.sees(path)).status).toBe(404);
  });
});
