import { act, carryOut, CheckQueue } from './support/check-queue.js';

let here: CheckQueue;
beforeAll(async () => {
  here = await CheckQueue.start();
});
afterAll(() => here.world.stop());

const RELEASED = { releasableTo: ['MK'] };
const passport = (number: string, info: object = RELEASED) =>
  here.informing.released('document', { type: 'passport', number, issuingCountry: 'AL' }, { info });

/** Said by one officer and agreed to by a second one. */
async function owns(fromId: string, toId: string, code = 'owns'): Promise<void> {
  const { operation } = here.informing;
  const form = { fromId, toId, code, sourceType: 'operations', sourceId: operation.id };
  const { body } = await here.author.does('/relations', form);
  await carryOut(here.informing.leader, `/relations/${body.id}`, 'approve');
}
const leaves = async (path: string) => (await here.approver.sees(path)).body.package.traits.identifiers;

describe('the identity papers of a person', () => {
  it('go into the check with the person, who is found by them under any name', async () => {
    const about = await here.subject({ name: 'Driton Berisha' });
    const paper = await passport('BA7654321');
    await owns(about, paper.id);
    const collection = await here.collection('contact');
    const identifiers = [{ kind: 'document', value: 'BA 765 4321', country: 'AL' }];
    const traits = { names: [{ text: 'Zoran Nikolovski' }], births: ['1961-01-02'], identifiers };
    const entry = await here.entry(collection, {}, { traits });
    const path = await here.submitted({ about });
    expect(await leaves(path)).toEqual([{ kind: 'document', value: 'BA7654321', country: 'AL' }]);
    await carryOut(here.approver, path, 'approve', { reason: 'Necessary.' });
    await here.settle();
    expect(await here.hitsOf(entry)).toHaveLength(1);
    expect((await here.referral(path)).state).toBe('hit_unconfirmed');
  });

  it('stay where they may not go wherever the person may, or where nobody has said that they are theirs', async () => {
    const about = await here.subject({ name: 'Besim Aliu' });
    await owns(about, (await passport('BA1000001', { releasableTo: [] })).id);
    await owns(about, (await passport('BA1000002', { ...RELEASED, handlingCodes: ['H1'] })).id);
    await owns(about, (await passport('BA1000004')).id, 'uses');
    await passport('BA1000005');
    expect(await leaves(await here.submitted({ about }))).toEqual([]);
  });

  it('take the referral back with them when they are frozen', async () => {
    const about = await here.subject({ name: 'Agim Krasniqi' });
    const paper = await passport('BA2000001');
    await owns(about, paper.id);
    const path = await here.queued({ about });
    const frozen = await act(here.informing.dataProtection, paper.path, 'freeze', { reason: 'It is wrong.' });
    expect(frozen.status).toBe(200);
    expect(await here.stateOf(path)).toBe('withdrawn');
  });

  it('make of the person another one than the one who was told apart from an entry, once', async () => {
    const name = 'Fadil Morina';
    const about = await here.subject({ name });
    const { entry, path } = await here.hit('contact', { name }, { about });
    await act(here.judge, path, 'reject', { reason: 'Another man.' });
    await here.settle();
    await owns(about, (await passport('BA3000001')).id);
    const second = await here.checked({ about });
    expect((await here.referral(second)).state).toBe('hit_unconfirmed');
    const [again = ''] = await here.hitsOf(entry);
    await act(here.judge, again, 'reject', { reason: 'Another man, of another passport.' });
    await here.settle();
    const third = await here.checked({ about });
    expect((await here.referral(third)).state).toBe('no_hit');
  });
});
