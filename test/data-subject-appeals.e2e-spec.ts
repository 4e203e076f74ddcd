import { days } from '../src/core/workflow/deadline.js';
import { dayAfter, dayOf } from '../src/core/local-time.js';
import { act, PassingOn } from './support/passing-on.js';
import type { TestOfficer } from './support/world.js';

let here: PassingOn;
/** Of North Macedonia, where the request is received. */
let officer: TestOfficer;
let lawyer: TestOfficer;
beforeAll(async () => {
  here = await PassingOn.start();
  officer = here.dataProtection.MK;
  lawyer = await here.world.officer('legal_officer', { at: 'MK/ncu' });
});
afterAll(() => here.world.stop());

const pass = async (n: number) => {
  here.world.clock.pass(days(n));
  await here.world.sweep();
};
const today = () => dayOf('Europe/Skopje', here.world.clock.now());

let count = 0;
/** Somebody whom no other test knows. */
const somebody = () => {
  count += 1;
  return { surname: `Arifi${count}`, firstName: 'Drita', bornOn: '1990-01-02', identifiers: [], address: 'Rruga 2' };
};

const receives = async (instrument?: string) => {
  const form = { kind: 'access', channel: 'letter', requester: somebody(), ...(instrument && { instrument }) };
  const { body } = await officer.does('/data-subject-requests', form);
  return `/data-subject-requests/${body.id}`;
};
const refused = async (path: string) => {
  await act(officer, path, 'identify', { proof: 'identity_document' });
  await act(officer, path, 'search');
  const refusal = { decision: 'refuse', grounds: ['DS_PUBLIC_SECURITY'], reasons: 'As the file shows.' };
  await act(lawyer, path, 'decide', refusal);
  return (await act(lawyer, path, 'answer', { text: 'It cannot be granted.' })).body;
};

describe('the appeal of a person who has asked under SELEC (Art. 32)', () => {
  it('is told in the letter, with its last day and its article, and its clock runs from the answer', async () => {
    const path = await receives('SELEC');
    expect((await officer.sees(path)).body).toMatchObject({ clockRule: 'SELEC/ACCESS', appeal: null, appealBy: null });
    const lastDay = dayAfter(today(), 30);
    const answered = await refused(path);
    expect(answered.answer).toContain(
      `Appeal to the Joint Supervisory Body: open to you until ${lastDay}, the last day (Convention of the Southeast European Law Enforcement Center, Art. 32(2)).`,
    );
    expect(answered.appeal).toMatchObject({
      rule: 'SELEC/APPEAL',
      article: 'Art. 32(2)',
      binding: 'treaty',
      startedAt: answered.answeredAt,
      dueAt: answered.appealBy,
    });
    expect(answered.appeal.source).toMatch(/SELEC Convention/);
    expect(dayOf('Europe/Skopje', new Date(new Date(answered.appealBy).getTime() - 1))).toBe(lastDay);
  });

  it('lapses when its time is over, once, and what was decided stays', async () => {
    const path = await receives('SELEC');
    await refused(path);
    await pass(30);
    expect((await officer.sees(path)).body.appealLapsedAt).toBeNull();
    await pass(1);
    const { body } = await officer.sees(path);
    expect(body).toMatchObject({
      state: 'answered',
      decision: 'refuse',
      appealLapsedAt: here.world.clock.now().toISOString(),
    });
    await pass(1);
    expect((await officer.sees(path)).body).toMatchObject({
      appealLapsedAt: body.appealLapsedAt,
      version: body.version,
    });
  });

  it('runs from when an answer should have come where none came, and anew from one that comes late', async () => {
    const path = await receives('SELEC');
    await pass(93);
    const late = (await officer.sees(path)).body;
    expect(late).toMatchObject({ state: 'received', appeal: { startedAt: late.answerBy, rule: 'SELEC/APPEAL' } });
    await pass(31);
    await here.world.sweep();
    expect((await officer.sees(path)).body.appealLapsedAt).not.toBeNull();
    const answered = await refused(path);
    expect(answered).toMatchObject({ appealLapsedAt: null, appeal: { startedAt: answered.answeredAt } });
    expect(answered.appealBy > late.appealBy).toBe(true);
  });

  it.each([undefined, 'PCC_SEE'])('is none under %s, where the register knows no such time', async (instrument) => {
    const answered = await refused(await receives(instrument));
    expect(answered).toMatchObject({ state: 'answered', appeal: null, appealBy: null });
    expect(answered.answer).not.toMatch(/Joint Supervisory Body|open to you until/);
  });
});
