import { v7 as newId } from 'uuid';
import { Apprehended } from './support/apprehended.js';
import { JointOperation } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('a readmission opened from an apprehension', () => {
  let world: World;
  let all: Apprehended;
  let readmission: TestOfficer;
  let guest: TestOfficer;

  beforeAll(async () => {
    world = await World.start();
    const operation = await JointOperation.active(world);
    const host = await operation.serving('field_officer', 'AL/border');
    readmission = await world.officer('readmission_officer', { at: 'AL/border' });
    guest = await world.officer('readmission_officer', { at: 'MK/border' });
    all = new Apprehended(world, operation, host);
  });
  afterAll(() => world.stop());

  const known = {
    familyName: 'Invented',
    bornOn: '1990-05-04',
    nationalities: ['SY'],
    languages: ['ar'],
    documents: [{ type: 'passport', number: 'N001', issuingCountry: 'SY', authenticity: 'counterfeit' }],
  };
  const opens = (apprehendedPersonId: string, more: object = {}, by = readmission) =>
    by.does('/readmissions/from_apprehension', { apprehendedPersonId, ...more });

  /** Makes these parameters of an agreement verified law. */
  async function governs(agreement: string, says: Readonly<Record<string, object>>): Promise<void> {
    const law = await Keepers.of(world);
    const { parameters } = (await law.anybody.sees(`/readmission-agreements/${agreement}`)).body;
    for (const [name, value] of Object.entries(says)) {
      const before = parameters.find((one: { name: string }) => one.name === name);
      const replaces = before.from === agreement ? before.entryId : undefined;
      const row = { kind: 'readmission_parameter', key: `${agreement}/${name}`, article: 'Art. 6' };
      const content = { agreement, name, value };
      const from = { source: 'text of the agreement (made up)', trust: 'verified' };
      expect(await law.putInForce({ ...row, content, ...from, ...(replaces && { replaces }) })).toBe('in_force');
    }
  }

  it('knows who, when, where and how, and nobody types anything again', async () => {
    const { path, id: apprehensionId } = await all.group();
    const { id } = await all.records(path, known);
    const { status, body } = await opens(id);
    expect([status, body]).toMatchObject([
      201,
      { state: 'draft', category: 'tcn_direct_entry', otherCountry: 'GR', ownerCountry: 'AL', personCount: 1 },
    ]);
    expect(body.requesting).toMatchObject({
      apprehensionId,
      apprehendedPlace: 'Path above Kakavia',
      entry: { place: 'Path above Kakavia', manner: 'unauthorised_crossing', directFrom: 'GR' },
      found: { atAirport: false, atPort: false, distanceMetres: 1200, commonBorder: true, direct: true },
    });
    const { body: persons } = await readmission.sees(`/readmissions/${body.id}/persons`);
    expect(persons).toMatchObject([
      { role: 'principal', familyName: 'Invented', bornOn: '1990-05-04', nationalities: ['SY'], languages: ['ar'] },
    ]);
    expect(persons[0].documents).toMatchObject([{ type: 'passport', number: 'N001', authenticity: 'forged' }]);
  });

  it('has what shows the crossing as evidence, and papers of the requested state, for whoever prepares it', async () => {
    const { path } = await all.group();
    const documents = [
      { type: 'visa', number: 'V7', issuingCountry: 'GR', authenticity: 'genuine' },
      ...known.documents,
    ];
    const { id } = await all.records(path, { ...known, documents });
    const { body: record } = await all.officer.sees(path);
    const seen = { kind: 'ticket', description: 'Bus from Ioannina, row 7' };
    await all.officer.puts(`${path}/evidence/${newId()}`, seen, { version: record.version });
    const { body } = await opens(id);
    const { body: evidence } = await readmission.sees(`/readmissions/${body.id}/evidence`);
    expect(evidence).toMatchObject([
      { kind: 'tcn_visa_permit', number: 'V7', authenticity: 'genuine', state: 'prepared', side: 'owner' },
      { kind: 'tcn_ticket', statement: 'Bus from Ioannina, row 7', strengthClaimed: 'prima_facie' },
    ]);
    expect(evidence[1].actions).toContain('revise');
  });

  it('is not accelerated where the agreement is not verified to have such a procedure, and says which part is missing', async () => {
    const { path } = await all.group();
    const { id } = await all.records(path, known);
    const { body } = await opens(id);
    expect(body.procedure).toBe('standard');
    expect(body.requesting.zoneTest).toMatchObject({ agreement: false, inZone: false, direct: true, inTime: false });
  });

  it('is accelerated where the agreement has it, in its zone, and can be sent within its limit without typing anything again', async () => {
    const { path } = await all.group();
    const { id } = await all.records(path, known);
    const { agreement } = (await opens(id)).body;
    const zone = { landBorderKm: 30, airports: true, ports: false, portsAirportsKm: null, says: 'up to 30 km' };
    await governs(agreement, {
      accelerated: { exists: true },
      acceleratedZone: zone,
      acceleratedSubmit: { n: 2, unit: 'calendar_day' },
    });
    const another = await all.records((await all.group()).path, known);
    const { body } = await opens(another.id);
    expect(body.procedure).toBe('accelerated');
    expect(body.requesting.zoneTest).toMatchObject({ agreement: true, inZone: true, direct: true, inTime: true });
    const { body: limits } = await readmission.sees(`/readmissions/${body.id}/deadlines`);
    const [limit] = limits.deadlines.filter(({ code }: { code: string }) => code === 'd02');
    expect(limit).toMatchObject({ state: 'running', act: 'fall_back_to_standard' });
    expect(body.requesting.zoneTest.submitBy).toBe(limit.dueAt);
  });

  it('is accelerated where they were found in a port, and the agreement counts ports', async () => {
    const inPort = { atPort: true, distanceMetres: undefined };
    const found = await all.group(inPort);
    expect((await all.officer.sees(found.path)).body).toMatchObject({ atPort: true, atAirport: false });
    const { id } = await all.records(found.path, known);
    const before = (await opens(id)).body;
    expect(before.requesting).toMatchObject({ found: { atPort: true }, zoneTest: { inZone: false } });
    const zone = { landBorderKm: 30, airports: true, ports: true, portsAirportsKm: null, says: '30 km, and ports' };
    await governs(before.agreement, { acceleratedZone: zone });
    const again = await all.records((await all.group(inPort)).path, known);
    const { body } = await opens(again.id);
    expect([body.procedure, body.requesting.zoneTest.inZone]).toEqual(['accelerated', true]);
  });

  it('takes what somebody said about protection nowhere', async () => {
    const { path } = await all.group();
    const { id } = await all.records(path, { ...known, wishesProtection: true });
    const { body } = await opens(id);
    const { body: persons } = await readmission.sees(`/readmissions/${body.id}/persons`);
    expect(JSON.stringify([body, persons])).not.toMatch(/protection|asylum|wish/i);
  });

  it('is of a family where they were apprehended together', async () => {
    const { path } = await all.group();
    const parent = await all.records(path, known);
    const child = await all.records(path, {
      familyName: 'Invented',
      estimatedAge: undefined,
      bornOn: '2019-01-01',
      company: 'parent',
      accompaniedBy: parent.id,
    });
    const { body } = await opens(parent.id, { family: [{ apprehendedPersonId: child.id, role: 'child' }] });
    const { body: persons } = await readmission.sees(`/readmissions/${body.id}/persons`);
    expect(persons).toMatchObject([{ role: 'principal' }, { role: 'child', minor: true, company: 'parent' }]);

    const elsewhere = await all.group();
    const stranger = await all.records(elsewhere.path, known);
    const mixed = await opens(parent.id, { family: [{ apprehendedPersonId: stranger.id, role: 'spouse' }] });
    expect(mixed.body).toMatchObject({ code: 'inconsistent', field: 'family' });
  });

  it('is not opened by officers of another state: for them nobody was apprehended', async () => {
    const { path } = await all.group();
    const { id } = await all.records(path, known);
    const form = { otherCountry: 'AL', category: 'tcn_direct_entry' };
    expect((await opens(id, form, guest)).body).toMatchObject({ code: 'unknown_reference' });
  });

  it('lets nobody in the operation see the readmission for that reason', async () => {
    const { path } = await all.group();
    const { id } = await all.records(path, known);
    const { body } = await opens(id);
    const colleague = await world.officer(['field_officer', 'team_leader'], { at: 'AL/border' });
    for (const officer of [all.officer, colleague])
      expect((await officer.sees(`/readmissions/${body.id}`)).status).toBe(403);
  });
});
