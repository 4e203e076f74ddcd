import { days } from '../src/core/workflow/deadline.js';
import { SuspensionSweep } from '../src/readmission-holds/suspension.sweep.js';
import { Holding } from './support/holding.js';
import { Keepers } from './support/keepers.js';
import { Readmissions } from './support/readmissions.js';
import { transferSteps } from './support/transferring.js';
import { World } from './support/world.js';

describe('a suspension of an agreement', () => {
  let world: World;
  let here: Readmissions;
  let law: Keepers;
  let agreement: string;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  const day = (after: number) => new Date(world.clock.now().getTime() + days(after)).toISOString().slice(0, 10);
  const suspension = (scope: string, changes: object = {}) => ({
    kind: 'readmission_suspension',
    key: `${agreement}/${scope}`,
    article: 'Art. 20(5)',
    content: { agreement, country: 'XK', scope, receivedOn: day(-10) },
    validFrom: day(-5),
    source: 'note (made up)',
    trust: 'verified',
    ...changes,
  });
  const holdsOf = async (id: string) =>
    (await here.safeguard.sees(`/readmission-holds?readmissionId=${id}`)).body.items as { id: string; flag: string }[];

  it('for persons of third states holds their cases that are under way, and lets nationals pass', async () => {
    const national = await here.in('transfer_confirmed');
    agreement = (await here.officer.sees(`/readmissions/${national.id}`)).body.agreement;
    const third = await here.drafted({ category: 'tcn_direct_entry' }, { nationalities: ['PK'] });
    expect(await law.putInForce(suspension('tcn'))).toBe('in_force');
    await world.matched();
    expect((await holdsOf(third.id)).map(({ flag }) => flag)).toEqual(['agreement_suspended']);
    expect(await holdsOf(national.id)).toEqual([]);
    await transferSteps.depart?.(here, national.id);
    expect(await here.state(national.id)).toBe('in_transfer');
  });

  it('reaches a case that is pinned to the law of before, and is lifted when it has ended', async () => {
    const { id } = await here.in('transfer_confirmed');
    expect(await law.putInForce(suspension('all'))).toBe('in_force');
    await world.matched();
    await world.matched();
    const [hold] = await holdsOf(id);
    expect(hold?.flag).toBe('agreement_suspended');
    expect((await here.tries(id, 'depart')).body).toMatchObject({ code: 'on_hold', holds: ['agreement_suspended'] });
    const path = `/readmission-holds/${hold?.id}`;
    const second = await world.officer('safeguard_officer', { at: 'AT/mi' });
    const lifts = () => new Holding(here).lifts(path, ['suspension_over'], second);
    expect((await lifts()).body).toMatchObject({ code: 'still_suspended', agreement });
    const { id: replaces } = await law.row(`kind=readmission_suspension`, `${agreement}/all`);
    expect(await law.putInForce(suspension('all', { replaces, validTo: day(0) }))).toBe('in_force');
    expect((await lifts()).body.state).toBe('lifted');
    await transferSteps.depart?.(here, id);
    expect(await here.state(id)).toBe('in_transfer');
  });

  it('that is written down before its day takes effect on it, without an act on the case, and once', async () => {
    const { id } = await here.in('transfer_confirmed');
    expect(await law.putInForce(suspension('all', { key: `${agreement}/later`, validFrom: day(3) }))).toBe('in_force');
    const dayAfterDay = async () => {
      await world.get(SuspensionSweep).sweep();
      await world.matched();
    };
    await dayAfterDay();
    expect(await holdsOf(id)).toEqual([]);
    world.clock.pass(days(3));
    await dayAfterDay();
    expect((await holdsOf(id)).map(({ flag }) => flag)).toEqual(['agreement_suspended']);
    await world.database.owner(`update readmission_holds set state = 'annulled' where readmission_id = $1`, [id]);
    await dayAfterDay();
    expect(await holdsOf(id)).toHaveLength(1);
  });
});
