import { settled, TwoStates, type Answer } from './support/exchange.js';
import { incomingMail } from './support/incoming-mail.js';
import { act } from './support/joint-operation.js';
import { MailStation, newKeyPair } from './support/mail-station.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

interface Basis {
  readonly status: string;
  readonly pinned: boolean;
  readonly toConfirm: string[];
}
const basisOf = (request: Answer['body']) => (request as unknown as { basis: Basis }).basis;

/** Two legal officers of one state, who confirm for a case what the register is not sure of. */
class Lawyers {
  private constructor(
    readonly first: TestOfficer,
    readonly second: TestOfficer,
  ) {}

  static async of(world: World, at: string): Promise<Lawyers> {
    return new Lawyers(await world.officer('legal_officer', { at }), await world.officer('legal_officer', { at }));
  }

  proposes(recordType: string, recordId: string, country: string) {
    return this.first.does('/legal-confirmations', {
      recordType,
      recordId,
      kind: 'data_protection_decision',
      key: `PCC_SEE/${country}`,
      instrument: 'PCC_SEE',
      article: 'Art. 31(3)',
      content: { country, by: 'Committee of Ministers (made up)' },
      validFrom: '2011-01-01',
      source: 'minutes (made up)',
      quotedText: 'The Committee decided …',
    });
  }

  async confirm(recordType: string, recordId: string, country: string): Promise<void> {
    const { id, version } = settled(await this.proposes(recordType, recordId, country));
    settled(await this.second.does(`/legal-confirmations/${id}/confirm`, {}, { version }));
  }
}

/** The register is sure of it that personal data may go to that state, or is not. */
async function rates(world: World, country: string, trust: 'verified' | 'unverified'): Promise<void> {
  const row = [`PCC_SEE/${country}`, world.clock.now()];
  const [closed] = (await world.database.owner(
    `update legal_entries set known_until = greatest(known_from, $2)
     where kind = 'data_protection_decision' and key = $1 and known_until is null returning id`,
    row,
  )) as unknown as { id: string }[];
  await world.database.owner(
    `insert into legal_entries select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(),
       'trust', $2::text, 'known_from', e.known_until, 'known_until', null))).* from legal_entries e where id = $1`,
    [closed?.id, trust],
  );
}

describe('the law for what a state without account asks or tells', () => {
  let world: World;
  let here: TwoStates;
  let lawyers: Lawyers;
  let others: Lawyers;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
    lawyers = await Lawyers.of(world, 'AL/mia');
    others = await Lawyers.of(world, 'MK/mi');
    await rates(world, 'AL', 'unverified');
  });
  afterAll(() => world.stop());

  const seen = async (who: TestOfficer, path: string) => (await who.sees(path)).status;

  describe('asked by hand', () => {
    let request: Answer['body'];
    beforeAll(async () => {
      const form = { elsewhere: 'owner', askingCountry: 'RS', otherCountry: 'AL', instrument: 'PCC_SEE' };
      const draft = await here.opened(form, here.ownUnit);
      request = await here.act(here.ownUnit, draft, 'register', { channel: 'fax', externalRef: 'RS 18/2026' });
    });
    const confirmations = (who: TestOfficer) => who.sees(`/legal-confirmations?recordId=${request.id}`);

    it('is not pinned while it is not sure, and carries nothing', async () => {
      expect(basisOf(request)).toMatchObject({ status: 'needs_confirmation', pinned: false });
      expect(basisOf(request).toConfirm).toContain('PCC_SEE/AL');
      const refused = await here.tries(here.ownUnit, request, 'accept');
      expect(refused.body).toMatchObject({ code: 'no_basis_today', applicability: 'needs_confirmation' });
    });

    it('stays open while a question is asked back', async () => {
      const how = { channel: 'fax', externalRef: 'RS 18/2026', text: 'Which van?' };
      const asked = await here.act(here.ownUnit, request, 'ask_clarification', how);
      expect(basisOf(asked)).toMatchObject({ status: 'needs_confirmation', pinned: false });
      request = await here.act(here.ownUnit, asked, 'clarify', { ...how, text: 'The white one.' });
    });

    it('is confirmed by two legal officers of the state that is asked, and of no other', async () => {
      expect(await seen(others.first, `/requests/${request.id}`)).toBe(404);
      expect((await others.proposes('requests', request.id, 'AL')).body).toMatchObject({ code: 'unknown_reference' });
      expect(await seen(lawyers.first, `/requests/${request.id}`)).toBe(200);
      await lawyers.confirm('requests', request.id, 'AL');
      expect((await confirmations(lawyers.second)).body.items).toHaveLength(1);
    });

    it('carries it from then on, and is pinned with the act that it carries', async () => {
      const open = settled(await here.ownUnit.sees(`/requests/${request.id}`));
      expect(basisOf(open)).toMatchObject({ status: 'allowed', pinned: false });
      const answered = await here.act(here.ownUnit, open, 'answer', { text: 'No such van.' });
      expect(answered.state).toBe('answered');
      expect(basisOf(answered)).toMatchObject({ status: 'allowed', pinned: true });
      expect(await seen(lawyers.first, `/requests/${request.id}`)).toBe(404);
    });

    it('is pinned at once where the register is sure', async () => {
      await rates(world, 'AL', 'verified');
      const form = { elsewhere: 'owner', askingCountry: 'RS', otherCountry: 'AL', instrument: 'PCC_SEE' };
      const draft = await here.opened(form, here.ownUnit);
      expect(await seen(lawyers.first, `/requests/${draft.id}`)).toBe(200);
      const sure = await here.act(here.ownUnit, draft, 'register', { channel: 'fax', externalRef: 'RS 19/2026' });
      expect(basisOf(sure)).toMatchObject({ status: 'allowed', pinned: true });
      expect(await seen(lawyers.first, `/requests/${sure.id}`)).toBe(404);
      await rates(world, 'AL', 'unverified');
    });

    it('is nobody’s to confirm once it is refused', async () => {
      const form = { elsewhere: 'owner', askingCountry: 'RS', otherCountry: 'AL', instrument: 'PCC_SEE' };
      const draft = await here.opened(form, here.ownUnit);
      const taken = await here.act(here.ownUnit, draft, 'register', { channel: 'fax', externalRef: 'RS 20/2026' });
      const ground = { ground: 'RF_PCC_NO_DP_PRECOND', reasons: 'No basis was found.' };
      const refused = await here.tries(here.ownUnit, taken, 'refuse', ground);
      expect(refused.body).toMatchObject({ state: 'refused' });
      expect(await seen(lawyers.first, `/requests/${taken.id}`)).toBe(404);
    });
  });

  describe('told by hand', () => {
    it('is confirmed before it is kept', async () => {
      const telling = await Telling.of(world, ['MK/border', 'MK/ncu'], ['AL/ncu', 'AL/border']);
      const form = telling.form({
        elsewhere: 'owner',
        tellingCountry: 'MK',
        otherCountry: 'AL',
        instrument: 'PCC_SEE',
      });
      const { id } = settled(await telling.otherUnit.does('/spontaneous-information', form));
      const path = `/spontaneous-information/${id}`;
      const heard = { heard: { channel: 'siena', reference: 'MK-7' } };
      expect((await act(telling.otherUnit, path, 'register', heard)).body).toMatchObject({
        state: 'transmitted',
        basis: { applicability: 'needs_confirmation', toConfirm: expect.arrayContaining(['PCC_SEE/AL']) as string[] },
      });
      expect((await act(telling.otherUnit, path, 'accept')).body).toMatchObject({ code: 'basis_unconfirmed' });
      expect([await seen(lawyers.first, path), await seen(others.first, path)]).toEqual([200, 404]);
      await lawyers.confirm('spontaneous_information', id, 'AL');
      expect((await act(telling.otherUnit, path, 'accept')).body).toMatchObject({
        state: 'accepted',
        basis: { applicability: 'allowed' },
      });
      expect(await seen(lawyers.first, path)).toBe(404);
    });
  });

  describe('asked by secure mail', () => {
    const theirKeys = newKeyPair();
    let mk: MailStation;
    beforeAll(async () => {
      mk = await MailStation.start('MK/ncu');
      await mk.trusts('AL/ncu', theirKeys);
      await rates(mk.world, 'MK', 'unverified');
    });
    afterAll(() => mk.stop());
    const { onItsWay, latest, reasonFor } = incomingMail(() => mk, theirKeys);

    it('is confirmed the same way', async () => {
      const message = onItsWay();
      expect(await reasonFor(JSON.stringify(message))).toBeUndefined();
      const { id } = await latest((message as unknown as { reference: string }).reference);
      const path = `/requests/${id}`;
      expect((await mk.officer.sees(path)).body).toMatchObject({
        state: 'admissibility',
        basis: { status: 'needs_confirmation', pinned: false },
      });
      expect((await act(mk.officer, path, 'accept')).body).toMatchObject({ code: 'no_basis_today' });
      await (await Lawyers.of(mk.world, 'MK/mi')).confirm('requests', id, 'MK');
      expect((await act(mk.officer, path, 'accept')).body).toMatchObject({
        state: 'in_progress',
        basis: { status: 'allowed', pinned: true },
      });
    });
  });
});
