import { settled, TwoStates } from './support/exchange.js';
import { World } from './support/world.js';

jest.setTimeout(120_000);

describe('the law of a request between two states', () => {
  let world: World;
  let here: TwoStates;
  beforeAll(async () => {
    world = await World.start();
    here = await TwoStates.meet(world);
  });
  afterAll(() => world.stop());

  const see = async (who: { sees: World['nobody']['sees'] }, id: string) => (await who.sees(`/requests/${id}`)).status;

  it.each([
    ['nothing of what for', { purpose: null }, 'purpose_missing'],
    ['urgency without a reason', { urgency: 'URGENT_LIFE' }, 'urgency_unexplained'],
    ['what no convention carries', { instrument: 'SELEC' }, 'no_basis_today'],
  ])('is refused with %s', async (_, but, code) => {
    const draft = await here.opened(but);
    const refused = await here.tries(here.asks, draft, 'submit');
    expect([refused.status, refused.body.code]).toEqual([422, code]);
  });

  it('cannot leave where the law does not carry it, and says why and on which article', async () => {
    const draft = await here.opened({ otherCountry: 'GR' });
    const { status, body } = await here.tries(here.asks, draft, 'submit');
    expect([status, body.code]).toEqual([422, 'no_basis_today']);
    expect(body).toMatchObject({
      applicability: 'needs_confirmation',
      because: expect.any(String) as string,
      article: expect.any(String) as string,
      toConfirm: expect.arrayContaining([expect.any(String) as string]) as string[],
    });
  });

  it('leaves once two legal officers have confirmed for it what the register is not sure of', async () => {
    const draft = await here.opened({
      otherCountry: 'HR',
      instrument: 'PCC_SEE',
      matter: { transferBasis: 'LED37_1B_ASSESSMENT', documents: ['transfer_basis'] },
    });
    const { body: refused } = await here.tries(here.asks, draft, 'submit');
    expect(refused).toMatchObject({ code: 'no_basis_today', toConfirm: ['PCC_SEE/HR'] });
    const [lawyer, second] = [
      await world.officer('legal_officer', { at: 'AL/mia' }),
      await world.officer('legal_officer', { at: 'AL/mia' }),
    ];
    const { id, version } = settled(
      await lawyer.does('/legal-confirmations', {
        recordType: 'requests',
        recordId: draft.id,
        kind: 'data_protection_decision',
        key: 'PCC_SEE/HR',
        instrument: 'PCC_SEE',
        article: 'Art. 31(3)',
        content: { country: 'HR', by: 'Committee of Ministers (made up)' },
        validFrom: '2020-11-01',
        source: 'minutes (made up)',
        quotedText: 'The Committee decided …',
      }),
    );
    settled(await second.does(`/legal-confirmations/${id}/confirm`, {}, { version }));
    const submitted = await here.act(here.asks, draft, 'submit');
    const sent = await here.act(here.ownUnit, await here.act(here.ownUnit, submitted, 'approve'), 'send');
    expect(sent).toMatchObject({ state: 'sent', basis: { status: 'conditional', pinned: true } });
    expect(await see(lawyer, draft.id)).toBe(404);
  });

  it.each([
    [
      'a state for which the register names no single point of contact',
      { route: 'eu_spoc', otherCountry: 'DE' },
      'no_such_unit',
    ],
    ['an authority of another state', { otherAuthorityId: 'RS/mi' }, 'not_their_state'],
    ['a reason for no copies that is none of the list', { copyException: 'convenience' }, 'unknown_reference'],
    ['directness towards nobody', { route: 'direct' }, 'inconsistent'],
    ['a word spoken tomorrow', { spoken: { at: '2030-01-01T00:00:00Z', caller: 'x', calledBack: true } }, 'time_ahead'],
  ])('is not begun with %s', async (_, but, code) => {
    const { otherAuthorityId: key, ...rest } = but as { otherAuthorityId?: string };
    const form = here.form({ ...rest, ...(key && { otherAuthorityId: world.authority(key) }) });
    const { status, body } = await here.asks.does('/requests', form);
    expect([status, (body as { code: string }).code]).toEqual([422, code]);
  });

  it('is not spoken, nor confirmed in writing, where nothing was spoken', async () => {
    const draft = await here.opened();
    for (const action of ['speak', 'confirm_in_writing'])
      expect((await here.tries(here.asks, draft, action)).body.code).toBe('not_spoken');
  });

  it('is judged by the law of the day on which it was sent, whatever changes later', async () => {
    const sent = await here.sent({ otherCountry: 'RS' });
    const { registerVersion } = (sent as unknown as { basis: { registerVersion: number } }).basis;
    await world.database.owner(
      `update legal_entries set known_until = now() where kind = 'party' and key = 'PCC_SEE/RS' and known_until is null`,
      [],
    );
    const received = await here.act(here.outsider, sent, 'acknowledge');
    expect(received).toMatchObject({ basis: { registerVersion, pinned: true } });
    expect((await here.act(here.outsider, received, 'accept')).state).toBe('in_progress');
    const late = await here.opened({ otherCountry: 'RS', instrument: 'PCC_SEE' });
    expect((await here.tries(here.asks, late, 'submit')).body).toMatchObject({
      code: 'no_basis_today',
      article: expect.stringMatching(/Art/),
    });
  });

  it('is refused with an article also where the register knows of no basis for it', async () => {
    const draft = await here.opened({ instrument: 'PCC_PRUM' });
    expect((await here.tries(here.asks, draft, 'submit')).body).toMatchObject({
      code: 'no_basis_today',
      applicability: 'none',
      article: 'Arts 4, 5',
    });
    const aimless = await here.opened({ purpose: undefined });
    expect((await here.tries(here.asks, aimless, 'submit')).body).toMatchObject({
      code: 'purpose_missing',
      article: expect.stringContaining('Art. 31(4)(a)'),
    });
  });

  it('says that personal data go with it, when they do', async () => {
    const draft = await here.opened({ personalData: false });
    settled(await here.asks.does('/transmission-items', here.item(draft.id, 'MK')));
    expect((await here.tries(here.asks, draft, 'submit')).body.code).toBe('personal_data_undeclared');
  });
});
