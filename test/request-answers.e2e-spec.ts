import { settled, TwoStates } from './support/exchange.js';
import { act } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

jest.setTimeout(120_000);

type Asked = { id: string; version: number };

describe('what goes with a request and with its answer', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  const officers = async (at: string): Promise<[TestOfficer, TestOfficer]> => [
    await world.officer('central_unit_officer', { at }),
    await world.officer('central_unit_officer', { at }),
  ];

  /** Asked of that state, and being dealt with there. */
  const asked = async (unit: TestOfficer, otherCountry: string, but: object = {}): Promise<Asked> => {
    const sent = await here.sent({ otherCountry, instrument: 'PCC_SEE', ...but });
    return here.act(unit, await here.act(unit, sent, 'acknowledge'), 'accept');
  };

  /** Prepared by one officer of that side, released by another. */
  const attach = async ([by, second]: [TestOfficer, TestOfficer], request: Asked, to: string, but: object = {}) => {
    const { id } = settled(await by.does('/transmission-items', { ...here.item(request.id, to), ...but }));
    settled(await act(by, `/transmission-items/${id}`, 'check'));
    settled(await act(second, `/transmission-items/${id}`, 'release'));
    return id;
  };
  const answer = { text: 'Its owner is in the items that go with it.' };
  const nobody = { personalData: false };
  const thing = { itemKind: 'vehicle', subjectCategory: undefined, statements: [], accuracyNote: undefined };
  const event = {
    ...thing,
    itemKind: 'event',
    identifiers: [],
    statements: [{ field: 'circumstances', text: 'At night.', character: 'fact' }],
  };
  const fresh = async (request: Asked, by: TestOfficer): Promise<Asked> =>
    (await by.sees(`/requests/${request.id}`)).body as Asked;

  describe('is weighed anew where persons are in the answer and the request spoke of none', () => {
    it.each([
      ['HR/mi', 'HR', 'PCC SEE, Art. 31(3)'],
      ['SI/ncu', 'SI', 'PCC SEE, Art. 31'],
    ])('from %s', async (at, country, article) => {
      const unit = await officers(at);
      const request = await asked(unit[0], country, nobody);
      await attach(unit, request, 'AL');
      for (const action of ['answer', 'answer_in_part']) {
        const refused = await here.tries(unit[0], await fresh(request, unit[0]), action, answer);
        expect([refused.status, refused.body.code, refused.body.article]).toEqual([422, 'no_basis_today', article]);
      }
      expect((await here.asks.sees(`/received-items?carrierId=${request.id}`)).body.items).toEqual([]);
    });

    it('and goes where the law carries that, and where nobody is in it', async () => {
      const unit: [TestOfficer, TestOfficer] = [
        here.otherUnit,
        await world.officer('central_unit_officer', { at: 'MK/ncu' }),
      ];
      const request = await asked(unit[0], 'MK', nobody);
      await attach(unit, request, 'AL');
      expect(await here.act(unit[0], await fresh(request, unit[0]), 'answer', answer)).toMatchObject({
        state: 'answered',
      });
      const slovenia = await officers('SI/ncu');
      const about = await asked(slovenia[0], 'SI', nobody);
      await attach(slovenia, about, 'AL', event);
      expect(await here.act(slovenia[0], await fresh(about, slovenia[0]), 'answer', answer)).toMatchObject({
        state: 'answered',
      });
    });
  });

  describe('is weighed as classified where an item is, whatever the request is', () => {
    const restricted = { ...event, classification: 'RESTRICTED' };

    it('on the side that asks', async () => {
      const draft = await here.opened({ ...nobody, otherCountry: 'BG', instrument: 'PCC_SEE' });
      await attach([here.asks, here.ownUnit], draft, 'BG', restricted);
      const refused = await here.tries(here.asks, await fresh(draft, here.asks), 'submit');
      expect(refused.body).toMatchObject({ code: 'no_basis_today', article: 'PCC SEE, Art. 32' });
    });

    it('on the side that is asked', async () => {
      const unit = await officers('BG/ncu');
      const request = await asked(unit[0], 'BG', nobody);
      await attach(unit, request, 'AL', restricted);
      const refused = await here.tries(unit[0], await fresh(request, unit[0]), 'answer', answer);
      expect(refused.body).toMatchObject({ code: 'no_basis_today', article: 'PCC SEE, Art. 32' });
    });

    it('and asks for a grant for whoever needs to know it', async () => {
      const unit: [TestOfficer, TestOfficer] = [
        here.otherUnit,
        await world.officer('central_unit_officer', { at: 'MK/ncu' }),
      ];
      const request = await asked(unit[0], 'MK', nobody);
      await attach(unit, request, 'AL', restricted);
      const refused = await here.tries(unit[0], await fresh(request, unit[0]), 'answer', answer);
      expect(refused.body).toMatchObject({ code: 'no_basis_today', missing: ['need_to_know_grant'] });
      const granted = { ...answer, documents: ['need_to_know_grant'] };
      expect(await here.act(unit[0], await fresh(request, unit[0]), 'answer', granted)).toMatchObject({
        state: 'answered',
      });
    });
  });

  describe('goes by a channel that is fit for it', () => {
    const written = async (otherCountry: string, but: object = {}): Promise<Asked> => {
      const draft = await here.opened({ otherCountry, instrument: 'PCC_SEE', elsewhere: 'other', ...but });
      await attach([here.asks, here.ownUnit], draft, otherCountry);
      const submitted = await here.act(here.asks, await fresh(draft, here.asks), 'submit');
      return here.act(here.ownUnit, submitted, 'approve');
    };

    it.each(['fax', 'phone'])('persons not by %s', async (channel) => {
      const approved = await written('RS');
      const refused = await here.tries(here.ownUnit, approved, 'send', { channel, externalRef: 'AL 1/2026' });
      expect([refused.status, refused.body.code, refused.body.article]).toEqual([
        422,
        'channel_not_secure',
        'PCC SEE, Art. 4(6)',
      ]);
      expect(await here.act(here.ownUnit, approved, 'send', { channel: 'courier' })).toMatchObject({ state: 'sent' });
    });

    it('to Slovenia only by those that meet the standards of Europol or INTERPOL', async () => {
      const matter = { transferBasis: 'LED37_1B_ASSESSMENT', documents: ['secure_channel'] };
      const law = { kind: 'permission', by: 'SI', towards: 'AL', subject: 'personal_data' };
      await permit(law);
      const approved = await written('SI', { matter });
      for (const channel of [undefined, 'courier', 'email'])
        expect((await here.tries(here.ownUnit, approved, 'send', { channel })).body).toMatchObject({
          code: 'channel_not_secure',
          article: 'PCC SEE, Art. 4(6)',
        });
      expect(await here.act(here.ownUnit, approved, 'send', { channel: 'siena' })).toMatchObject({ state: 'sent' });
    });
  });

  /** As two legal officers would enter it. */
  const permit = async ({ by, towards, subject }: { by: string; towards: string; subject: string }) => {
    const [lawyer, second] = [
      await world.officer('legal_officer', { at: 'AL/mia' }),
      await world.officer('legal_officer', { at: 'MK/mi' }),
    ];
    const { id } = settled(
      await lawyer.does('/legal-changes', {
        kind: 'permission',
        key: `${by}-${towards}/${subject}`,
        instrument: 'PCC_SEE',
        article: 'Art. 31',
        content: { by, towards, subject, reference: null },
        validFrom: '2020-01-01',
        source: 'decision (made up)',
        trust: 'verified',
      }),
    );
    settled(await act(second, `/legal-changes/${id}`, 'approve'));
    await world.sweep();
  };

  describe('names nobody in its own words', () => {
    const PHONE = '+355 69 123 4567';

    it('unless it was said that personal data go with it', async () => {
      const draft = await here.opened({ ...nobody, facts: `Called from ${PHONE}.` });
      const refused = await here.tries(here.asks, draft, 'submit');
      expect(refused.body).toMatchObject({ code: 'personal_data_undeclared', fields: ['facts'], found: ['phone'] });
      expect(JSON.stringify(refused.body)).not.toContain('4567');
      const declared = await here.opened({ facts: `Called from ${PHONE}.` });
      expect(await here.act(here.asks, declared, 'submit')).toMatchObject({ state: 'submitted' });
    });

    it('nor does the answer', async () => {
      const request = await asked(here.otherUnit, 'MK', nobody);
      const refused = await here.tries(here.otherUnit, request, 'answer', { text: `Call ${PHONE}.` });
      expect(refused.body).toMatchObject({ code: 'personal_data_undeclared', fields: ['text'], found: ['phone'] });
      expect(JSON.stringify(refused.body)).not.toContain('4567');
      expect((await here.otherUnit.sees(`/requests/${request.id}`)).body.state).toBe('in_progress');
      expect(await here.act(here.otherUnit, request, 'answer', { text: 'Nothing is known.' })).toMatchObject({
        state: 'answered',
      });
    });
  });

  describe('leaves the Union on a basis that its sender has named', () => {
    it('with the reason, which the log keeps', async () => {
      const unit = await officers('AT/bk');
      const matter = { transferBasis: 'LED38_THREAT', documents: [] };
      const request = await asked(unit[0], 'AT', { matter });
      const item = await attach(unit, request, 'AL');
      const now = await fresh(request, unit[0]);
      for (const form of [{}, { transferBasis: 'LED37_1B_ASSESSMENT' }, { transferReason: 'Assessed.' }])
        expect((await here.tries(unit[0], now, 'answer', { ...answer, ...form })).body.code).toBe(
          'transfer_basis_missing',
        );
      const unknown = { ...answer, transferBasis: 'BECAUSE', transferReason: 'Assessed.' };
      expect((await here.tries(unit[0], now, 'answer', unknown)).body.code).toBe('unknown_reference');
      const adequate = { ...answer, transferBasis: 'LED36_ADEQUACY' };
      expect((await here.tries(unit[0], now, 'answer', adequate)).body.code).toBe('no_basis_today');
      const assessed = { ...answer, transferBasis: 'LED37_1B_ASSESSMENT', transferReason: 'Assessed on 1 September.' };
      expect(await here.act(unit[0], now, 'answer', assessed)).toMatchObject({ state: 'answered' });
      const rows = await world.database.owner(
        `select distinct side, code, reason from transmission_log where item_id = $1 and event = 'transfer'`,
        [item],
      );
      expect(rows).toEqual([{ side: 'transmitter', code: 'LED37_1B_ASSESSMENT', reason: 'Assessed on 1 September.' }]);
      expect(JSON.stringify((await here.asks.sees(`/requests/${request.id}`)).body)).not.toContain('Assessed');
    });

    it('and into it without one', async () => {
      const matter = { transferBasis: 'LED38_THREAT', documents: [] };
      const draft = await here.opened({ otherCountry: 'AT', instrument: 'PCC_SEE', matter });
      const item = await attach([here.asks, here.ownUnit], draft, 'AT');
      const submitted = await here.act(here.asks, await fresh(draft, here.asks), 'submit');
      await here.act(here.ownUnit, await here.act(here.ownUnit, submitted, 'approve'), 'send');
      const rows = await world.database.owner(
        `select code from transmission_log where item_id = $1 and event = 'transfer'`,
        [item],
      );
      expect(rows).toEqual([]);
    });
  });
});
