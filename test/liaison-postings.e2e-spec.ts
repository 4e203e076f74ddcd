import { days } from '../src/core/workflow/deadline.js';
import { TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { Posting, settleTheLaw } from './support/posting.js';
import { rowsFor } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

const emptied = { agreement: '–', sendingInstructions: '–', accreditation: '–', officerId: null };

describe('a liaison posting', () => {
  let world: World;
  let law: Keepers;
  let posting: Posting;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
    posting = await Posting.between(world);
  });
  afterAll(() => world.stop());

  const covered = (officerId: string) =>
    world.database
      .owner<{ pair: string }>('select pair from liaison_coverage where officer_id = $1 order by pair', [officerId])
      .then((rows) => rows.map(({ pair }) => pair));

  it('is not proposed where no agreement implements the article, which is named', async () => {
    const { status, body } = await posting.sender.does('/liaison-postings', posting.form());
    expect([status, body.code, body.instrument]).toEqual([422, 'basis_blocked', 'PCC_SEE']);
    expect(body.article).toContain('9(1)');
    expect(body.because).toContain('No agreement');
  });

  it('may be proposed on what is not verified, and is not taken up before two legal officers confirm it', async () => {
    const path = await posting.accredited({ instrument: undefined });
    expect((await posting.sender.sees(path)).body.basis).toMatchObject({
      instrument: 'BILATERAL_POLICE',
      applicability: 'needs_confirmation',
    });
    const { status, body } = await act(posting.liaison, path, 'take_up');
    expect([status, body.code]).toEqual([422, 'basis_unconfirmed']);
    expect(body.toConfirm).toContain('BILATERAL_POLICE');
    expect(await covered(posting.liaison.id)).toEqual([]);
    expect((await law.lawyer.sees(path)).status).toBe(200);
    await act(posting.sender, path, 'withdraw', { reason: 'Another way was found.' });
  });

  it('is governed by the register as it was when it was proposed', async () => {
    const early = await posting.accredited({ instrument: 'UNTOC' });
    expect(await settleTheLaw(law)).toBe('in_force');
    const late = await posting.accredited();
    expect((await act(posting.liaison, early, 'take_up')).body.code).toBe('basis_unconfirmed');
    expect((await act(posting.liaison, late, 'take_up')).body).toMatchObject({
      state: 'active',
      basis: { instrument: 'PCC_SEE', article: 'Art. 9', applicability: 'allowed' },
      pairs: ['AL-MK', 'MK-AL'],
    });
    await act(posting.sender, early, 'withdraw', { reason: 'There is an agreement now.' });
    await act(posting.sender, late, 'end', { reason: 'Called back.' });
  });

  it('lets its officer follow both directions while it is active, and no longer', async () => {
    const path = await posting.accredited();
    expect(await covered(posting.liaison.id)).toEqual([]);
    await act(posting.liaison, path, 'take_up');
    expect(await covered(posting.liaison.id)).toEqual(['AL-MK', 'MK-AL']);
    expect((await act(posting.host, path, 'end', { reason: 'No longer wanted.' })).body).toMatchObject({
      state: 'ended',
      endedAt: world.clock.now().toISOString(),
      pairs: [],
    });
    expect(await covered(posting.liaison.id)).toEqual([]);
  });

  it('ends with its term, by the clock', async () => {
    const path = await posting.active();
    world.clock.pass(days(89));
    await world.sweep();
    expect((await posting.sender.sees(path)).body.state).toBe('active');
    const { body } = await act(posting.host, path, 'prolong', {
      endsAt: new Date(world.clock.now().getTime() + days(10)),
    });
    expect(body.term).toBe('fixed');
    world.clock.pass(days(11));
    await world.sweep();
    expect((await posting.sender.sees(path)).body.state).toBe('ended');
    expect(await covered(posting.liaison.id)).toEqual([]);
  });

  it('covers nothing that the database has not seen accredited', async () => {
    const path = await posting.proposed();
    const id = path.split('/').at(-1);
    const forged = world.database.as(
      'seecase_clock',
      `update liaison_postings set state = 'active', officer_id = $2, accredited_by = $3, accredited_at = now(),
         accreditation = 'x', took_up_at = now() where id = $1`,
      [id, posting.liaison.id, posting.host.id],
    );
    await expect(forged).rejects.toThrow('not accredited');
    await expect(
      world.database.as('seecase_app', `insert into liaison_coverage values ('AL-MK', $1, $2)`, [
        posting.liaison.id,
        id,
      ]),
    ).rejects.toThrow('permission denied');
    await act(posting.sender, path, 'withdraw', { reason: 'Only an exercise.' });
  });

  it('is of a liaison officer of the sending state, and accredited by the host alone', async () => {
    const path = await posting.proposed();
    const stranger = await world.officer('liaison_officer', { at: 'ME/police' });
    const clerk = await world.officer('analyst', { at: 'AL/ncu' });
    for (const officer of [stranger, clerk])
      expect((await act(posting.sender, path, 'nominate', { officerId: officer.id })).body.code).toBe(
        'not_a_liaison_officer',
      );
    await act(posting.sender, path, 'nominate', { officerId: posting.liaison.id });
    const form = { accreditation: 'none' };
    expect((await act(posting.sender, path, 'accredit', form)).status).toBe(403);
    const colleague = await world.officer('police_chief', { at: 'AL/police' });
    expect((await act(colleague, path, 'register_accreditation', form)).body.code).toBe('host_answers_here');
    const elsewhere = { ...form, hostAuthorityId: world.authority('ME/police') };
    expect((await act(posting.host, path, 'accredit', elsewhere)).body).toMatchObject({ field: 'hostAuthorityId' });
    expect((await act(posting.host, path, 'refuse', { reason: 'Not now.' })).body.state).toBe('refused');
  });

  it('with a host that has no account is accredited by what it has sent', async () => {
    const path = await posting.proposed({
      hostCountry: 'UA',
      instrument: 'BILATERAL_POLICE',
      term: 'open',
      endsAt: undefined,
    });
    await act(posting.sender, path, 'nominate', { officerId: posting.liaison.id });
    const form = { accreditation: 'Letter of 1 September' };
    expect((await act(posting.sender, path, 'register_accreditation', form)).body.code).toBe('own_work');
    const colleague = await world.officer('police_chief', { at: 'AL/police' });
    expect((await act(colleague, path, 'register_accreditation', form)).body).toMatchObject({
      state: 'accredited',
      accreditedBy: colleague.id,
      dueAt: null,
    });
    await act(posting.sender, path, 'withdraw', { reason: 'Only an exercise.' });
  });

  it('serves other states once each has agreed, and tells those who are to know', async () => {
    const montenegro = await world.officer('police_chief', { at: 'ME/police' });
    const serbia = await world.officer('central_unit_officer', { at: 'RS/ncu' });
    const path = await posting.accredited({ servedCountries: ['ME'], informedCountries: ['RS'] });
    expect((await act(posting.liaison, path, 'take_up')).body.code).toBe('served_state_has_not_agreed');
    expect((await montenegro.sees(path)).body).toMatchObject({ sendingInstructions: null, hostInstructions: null });
    expect((await serbia.sees(path)).body.actions).toEqual([]);
    expect((await act(montenegro, path, 'agree')).body.servedAgreed).toEqual(['ME']);
    expect((await act(posting.liaison, path, 'take_up')).body.state).toBe('active');
    expect((await act(montenegro, path, 'decline', { reason: 'No longer needed.' })).status).toBe(200);
    expect((await montenegro.sees(path)).status).toBe(404);
    expect((await posting.sender.sees(path)).body).toMatchObject({ servedCountries: [], servedAgreed: [] });
    await act(posting.sender, path, 'end', { reason: 'Called back.' });
  });

  it('shows instructions to the side that gave them and to the officer', async () => {
    const path = await posting.active();
    await act(posting.host, path, 'instruct', { instructions: 'Wear the badge.' });
    await act(posting.sender, path, 'instruct', { instructions: 'Write on Fridays.' });
    const both = { hostInstructions: 'Wear the badge.', sendingInstructions: 'Write on Fridays.' };
    expect((await posting.liaison.sees(path)).body).toMatchObject(both);
    expect((await posting.host.sees(path)).body).toMatchObject({ ...both, sendingInstructions: null });
    expect((await posting.sender.sees(path)).body).toMatchObject({ ...both, hostInstructions: null });
    await act(posting.sender, path, 'end', { reason: 'Called back.' });
  });

  it('does not exist for a state that has no part in it, behind either wall', async () => {
    const path = await posting.proposed();
    const id = path.split('/').at(-1) ?? '';
    const outsider = await world.officer('police_chief', { at: 'BA/dkpt' });
    expect((await outsider.sees(path)).status).toBe(404);
    expect((await outsider.sees('/liaison-postings?count=true')).body).toMatchObject({ items: [], count: 0 });
    expect(await rowsFor(world, outsider, 'liaison_postings')).toEqual([]);
    expect(await rowsFor(world, posting.host, 'liaison_postings')).toContain(id);
    await act(posting.sender, path, 'withdraw', { reason: 'Only an exercise.' });
  });

  it('has a term that fits together, and states that exist', async () => {
    const refused = async (changes: object) =>
      (await posting.sender.does('/liaison-postings', posting.form(changes))).body;
    expect((await refused({ term: 'open' })).code).toBe('inconsistent');
    expect((await refused({ endsAt: new Date('2020-01-01') })).code).toBe('ends_before_it_begins');
    expect((await refused({ servedCountries: ['MK'] })).field).toBe('servedCountries');
    expect((await refused({ informedCountries: ['ATLANTIS'] })).field).toBe('informedCountries');
    expect((await refused({ hostCountry: 'AL' })).code).toBe('inconsistent');
  });

  describe('once it is active, lets its officer', () => {
    let states: TwoStates;
    let there: Telling;
    let path: string;
    let liaison: TestOfficer;
    beforeAll(async () => {
      states = await TwoStates.meet(world);
      there = await Telling.of(world, ['MK/border', 'MK/ncu'], ['AL/ncu', 'AL/border']);
      liaison = await world.officer('liaison_officer', { at: 'AL/police' });
      path = await posting.accredited({}, liaison);
    });
    const sees = async (address: string) => (await liaison.sees(address)).status;

    it('follow what their own state asks and tells, and what it is asked and told from when it comes', async () => {
      const { id } = await states.opened();
      const told = await there.draft({ otherCountry: 'AL' });
      expect([await sees(`/requests/${id}`), await sees(told)]).toEqual([404, 404]);
      await act(liaison, path, 'take_up');
      expect([await sees(`/requests/${id}`), await sees(told)]).toEqual([200, 404]);
      await there.item(told);
      await act(there.author, told, 'submit');
      await act(there.unit, told, 'release');
      expect(await rowsFor(world, liaison, 'spontaneous_information')).toEqual([]);
      await act(there.unit, told, 'transmit');
      expect(await sees(told)).toBe(200);
      expect(await rowsFor(world, liaison, 'spontaneous_information')).toEqual([told.split('/').at(-1)]);
      const others = await states.opened({ otherCountry: 'RS' });
      expect(await sees(`/requests/${others.id}`)).toBe(404);
    });

    it('create and forward it, and decide on nothing', async () => {
      const told = await there.transmitted({ otherCountry: 'AL' });
      expect((await liaison.sees(told)).body.actions).toEqual(['assign']);
      const assigned = await act(liaison, told, 'assign', { authorityId: world.authority('AL/border') });
      expect(assigned.body.otherAuthorityId).toBe(world.authority('AL/border'));
      for (const [action, form] of [
        ['accept', {}],
        ['delete_not_needed', { reason: 'Not needed.' }],
      ] as const)
        expect((await act(liaison, told, action, form)).body.code).toBe('not_permitted');
      const own = await liaison.does('/spontaneous-information', there.form());
      expect(own.status).toBe(201);
      expect((await act(liaison, `/spontaneous-information/${own.body.id}`, 'release')).body.code).toBe(
        'not_permitted',
      );
      const asked = await states.opened({}, liaison);
      expect((await states.tries(liaison, asked, 'approve')).body.code).toBe('not_permitted');
    });

    it('follow nothing any more once it has ended', async () => {
      const { id } = await states.opened();
      expect(await sees(`/requests/${id}`)).toBe(200);
      await act(posting.sender, path, 'end', { reason: 'Called back.' });
      expect(await sees(`/requests/${id}`)).toBe(404);
    });
  });

  it('is looked at again when it is over, and destroyed where nobody says why it is still needed', async () => {
    const [needed, forgotten] = [await posting.proposed(), await posting.active()];
    await act(posting.sender, needed, 'withdraw', { reason: 'Not needed.' });
    await act(posting.sender, forgotten, 'end', { reason: 'Called back.' });
    world.clock.pass(days(1095));
    await world.sweep();
    expect((await posting.sender.sees(needed)).body.state).toBe('under_review');
    await act(posting.sender, needed, 'keep', { reason: 'The exchange of letters is still in force.' });
    world.clock.pass(days(30));
    await world.sweep();
    expect((await posting.sender.sees(needed)).body).toMatchObject({
      state: 'concluded',
      sendingInstructions: 'Report every week.',
    });
    expect((await posting.sender.sees(forgotten)).body).toMatchObject({
      state: 'destroyed',
      ...emptied,
    });
  });
});
