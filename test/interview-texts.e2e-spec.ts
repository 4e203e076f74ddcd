import { World, type TestOfficer } from './support/world.js';

describe('what an interview goes by', () => {
  let world: World;
  let officer: TestOfficer;
  beforeAll(async () => {
    world = await World.start();
    officer = await world.officer('debriefer', { at: 'AL/border' });
  });
  afterAll(() => world.stop());

  it('is for officers who have signed in', async () => {
    for (const path of ['topic-guides', 'information-sheets', 'trafficking-indicators', 'interview-parameters'])
      expect((await world.nobody.sees(`/${path}`)).status).toBe(401);
  });

  it('are the topics of an interview in their order, or those of one phase', async () => {
    const { body } = await officer.sees('/topic-guides');
    const codes = body.map(({ code }: { code: string }) => code);
    expect([codes[0], codes[1], codes.at(-1), codes.length]).toEqual(['OPENING', 'TRAVEL', 'CLOSURE', 14]);
    const { body: engage } = await officer.sees('/topic-guides?phase=engage&languages=en,sq');
    expect(engage).toMatchObject([
      {
        code: 'OPENING',
        titles: [
          { text: 'Before the interview', reviewed: true },
          { language: 'sq', reviewed: false },
        ],
      },
    ]);
    expect((await officer.sees('/topic-guides?topic=PAYMENT')).body).toHaveLength(1);
  });

  it('are questions in the chosen languages side by side, saying which way they run and whether they were checked', async () => {
    const { body } = await officer.sees('/topic-guides/PAYMENT?languages=en,ar');
    expect(body.questions[0]).toMatchObject({
      code: 'PAYMENT_01',
      kind: 'yes_no',
      choices: [],
      texts: [
        { language: 'en', rtl: false, reviewed: true },
        { language: 'ar', rtl: true, reviewed: false },
      ],
    });
    expect(body.questions[3].choices[0]).toMatchObject({
      code: 'cash',
      texts: [{ language: 'en' }, { language: 'ar' }],
    });
    expect((await officer.sees('/topic-guides/PAYMENT?languages=en,xx')).status).toBe(400);
    expect((await officer.sees('/topic-guides/GOSSIP')).status).toBe(404);
  });

  it('is an information sheet by version and language', async () => {
    expect((await officer.sees('/information-sheets')).body).toMatchObject([
      { version: '2018-1', validFrom: '2018-01-01' },
    ]);
    const { body } = await officer.sees('/information-sheets/2018-1/ps');
    expect(body).toMatchObject({ language: 'ps', rtl: true, reviewed: false });
    expect(body.paragraphs).toHaveLength(12);
    expect((await officer.sees('/information-sheets/1918-1/ps')).status).toBe(404);
  });

  it('is the information sheet in force on a day, and none before the first', async () => {
    expect((await officer.sees('/information-sheets/in-force/en')).body.version).toBe('2018-1');
    expect((await officer.sees('/information-sheets/in-force/en?day=2018-01-01')).body.version).toBe('2018-1');
    expect((await officer.sees('/information-sheets/in-force/en?day=2017-12-31')).status).toBe(404);
  });

  it('are signs of trafficking and the terms for it, each with where it comes from', async () => {
    const { indicators, terms } = (await officer.sees('/trafficking-indicators')).body;
    expect(indicators[0]).toMatchObject({
      dimension: 'deceptive_recruitment',
      strength: 'strong',
      trust: 'unverified',
    });
    expect(new Set(terms.map(({ list }: { list: string }) => list)).size).toBe(5);
  });

  it('are figures with where they come from', async () => {
    const { body } = await officer.sees('/interview-parameters');
    expect(body).toContainEqual(expect.objectContaining({ code: 'minutes_without_break', value: 90 }));
    expect(body.every(({ source }: { source: string }) => source)).toBe(true);
  });
});
