import { hours } from '../src/core/workflow/deadline.js';
import { act } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { rowsFor } from './support/second-wall.js';
import { Telling } from './support/telling.js';
import { World, type TestOfficer } from './support/world.js';

const TABLE = 'spontaneous_information';
const idIn = (path: string) => path.split('/').at(-1) ?? '';

describe('information told without a request', () => {
  let world: World;
  let law: Keepers;
  let telling: Telling;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
    telling = await Telling.between(world);
  });
  afterAll(() => world.stop());

  const refused = async (changes: object, by: TestOfficer = telling.author) =>
    (await by.does('/spontaneous-information', telling.form(changes))).body;
  const copies = (path: string) => telling.otherUnit.sees(`/received-items?carrierId=${idIn(path)}`);

  describe('rests on a legal basis', () => {
    it('that is found, and pinned with the version of the register', async () => {
      const path = await telling.draft();
      const { registerVersion } = (await law.answers('from=AL&to=MK&action=SPONT_INFO')) as { registerVersion: number };
      expect((await telling.author.sees(path)).body.basis).toMatchObject({
        instrument: 'PCC_SEE',
        article: 'Art. 6',
        applicability: 'allowed',
        registerVersion,
        restrictions: ['PURPOSE_BOUND', 'NO_THIRD_STATE'],
      });
    });

    it('or is refused with the article that is in the way', async () => {
      const { code, article, because } = await refused({ otherCountry: 'GR', instrument: 'PCC_SEE' });
      expect([code, because]).toEqual(['basis_blocked', 'GR is no party to PCC_SEE.']);
      expect(article).toContain('Art. 40');
    });

    it('that allows personal data on that day, or none are told', async () => {
      const form = { otherCountry: 'MK', instrument: 'PCC_SEE' };
      const bulgaria = await Telling.of(world, ['BG/border', 'BG/ncu'], ['MK/ncu', 'MK/border']);
      const { body } = await bulgaria.author.does('/spontaneous-information', bulgaria.form(form));
      expect([body.code, body.article]).toEqual(['basis_blocked', 'PCC SEE, Art. 31']);
      const path = await bulgaria.draft({ ...form, personalData: false });
      await bulgaria.item(path);
      await act(bulgaria.author, path, 'submit');
      await act(bulgaria.unit, path, 'release');
      expect((await act(bulgaria.unit, path, 'transmit')).body).toMatchObject({
        code: 'basis_blocked',
        article: 'PCC SEE, Art. 31',
      });
      expect((await bulgaria.unit.sees(path)).body.sentAt).toBeNull();
    });

    it('that somebody confirms for this case, where the register is not sure', async () => {
      const path = await telling.released({ otherCountry: 'HR' });
      expect((await act(telling.unit, path, 'transmit')).body).toMatchObject({
        code: 'basis_unconfirmed',
        article: 'PCC SEE, Art. 31(3)',
        toConfirm: ['PCC_SEE/HR'],
      });
      const minutes = { recordType: TABLE, recordId: idIn(path), kind: 'data_protection_decision', key: 'PCC_SEE/HR' };
      const { body } = await law.lawyer.does('/legal-confirmations', {
        ...minutes,
        instrument: 'PCC_SEE',
        article: 'Art. 31(3)',
        content: { country: 'HR', by: 'Committee of Ministers (made up)' },
        validFrom: '2020-11-01',
        source: 'minutes (made up)',
        quotedText: 'The Committee decided …',
      });
      const colleague = await world.officer('legal_officer', { at: 'AL/mia' });
      await act(colleague, `/legal-confirmations/${body.id}`, 'confirm');
      expect(await rowsFor(world, colleague, TABLE)).toContain(idIn(path));
      expect((await act(telling.unit, path, 'transmit')).body).toMatchObject({
        state: 'transmitted',
        basis: { applicability: 'allowed' },
      });
      expect((await colleague.sees(path)).status).toBe(404);
      expect(await rowsFor(world, colleague, TABLE)).not.toContain(idIn(path));
    });

    it('that does not change once it has gone, and until then is that of the register as it is', async () => {
      const [path, gone] = [await telling.released(), await telling.transmitted()];
      world.clock.pass(hours(1));
      const row = await law.row('kind=basis&instrument=PCC_SEE&limit=100', 'PCC_SEE/SPONT_INFO');
      const { id: replaces, kind, key, instrument, article, content, source } = row;
      const changed = { ...content, restrictions: [] };
      await law.putInForce({
        replaces,
        kind,
        key,
        instrument,
        article,
        content: changed,
        source,
        trust: 'verified',
        validFrom: row.validFrom,
      });
      expect((await act(telling.unit, path, 'transmit')).body).toMatchObject({
        state: 'transmitted',
        basis: { restrictions: [] },
      });
      expect((await telling.author.sees(gone)).body.basis.restrictions).toEqual(['PURPOSE_BOUND', 'NO_THIRD_STATE']);
      const later = await telling.draft();
      expect((await telling.author.sees(later)).body.basis.restrictions).toEqual([]);
    });
  });

  describe('before it goes', () => {
    it('says for what it is needed, on which facts, and that its own text names nobody', async () => {
      for (const [missing, code] of [
        [{ purpose: null }, 'telling_purpose_missing'],
        [{ facts: ' ' }, 'necessity_missing'],
        [{ attested: false }, 'not_attested'],
        [{}, 'nothing_to_pass_on'],
      ] as const) {
        const path = await telling.draft(missing);
        expect((await act(telling.author, path, 'submit')).body.code).toBe(code);
      }
    });

    it('warns its own side where its text looks as if it named somebody', async () => {
      const path = await telling.draft({ facts: 'Called from +355 69 123 4567.' });
      const { version, warnings } = (await telling.author.sees(path)).body;
      expect(warnings).toEqual(['phone']);
      const { facts: _, ...form } = telling.form();
      const revised = await telling.author.revises(path, { ...pickForm(form), facts: 'Called often.' }, { version });
      expect(revised.body).toMatchObject({ warnings: [], facts: 'Called often.' });
    });

    it('is released by another officer of the unit, and by nobody beside it', async () => {
      const path = await telling.draft();
      await telling.item(path);
      await act(telling.author, path, 'submit');
      expect((await act(telling.author, path, 'release')).status).toBe(403);
      const own = await telling.unit.does('/spontaneous-information', telling.form());
      const ownPath = `/spontaneous-information/${own.body.id}`;
      await telling.item(ownPath, {}, telling.second);
      await act(telling.unit, ownPath, 'submit');
      expect((await act(telling.unit, ownPath, 'release')).body.code).toBe('own_work');
      expect((await act(telling.second, ownPath, 'release')).body.state).toBe('released');
      expect((await act(telling.second, path, 'return_to_author', { reason: 'Say more.' })).body).toMatchObject({
        state: 'draft',
        attestedBy: null,
      });
    });

    it('does not go while an item is not released', async () => {
      const path = await telling.released();
      const { body } = await telling.author.does('/transmission-items', {
        carrierType: TABLE,
        carrierId: idIn(path),
        itemKind: 'event',
        title: 'More',
        purpose: 'The same',
        statements: [{ field: 'circumstances', text: 'At night.', character: 'fact' }],
      });
      expect((await act(telling.unit, path, 'transmit')).body.code).toBe('items_not_released');
      await act(telling.author, `/transmission-items/${body.id}`, 'withdraw');
      expect((await act(telling.unit, path, 'transmit')).body.state).toBe('transmitted');
    });

    it('does not exist for the other side, behind either wall', async () => {
      const path = await telling.released();
      for (const officer of [telling.otherUnit, telling.otherAuthority]) {
        expect((await officer.sees(path)).status).toBe(404);
        expect(await rowsFor(world, officer, TABLE)).not.toContain(idIn(path));
      }
      await act(telling.unit, path, 'transmit');
      expect((await telling.otherUnit.sees(path)).status).toBe(200);
      expect((await telling.otherAuthority.sees(path)).status).toBe(404);
      expect(await rowsFor(world, telling.otherUnit, TABLE)).toContain(idIn(path));
      const outsider = await world.officer('central_unit_officer', { at: 'RS/ncu' });
      expect((await outsider.sees(path)).status).toBe(404);
      expect(await rowsFor(world, outsider, TABLE)).toEqual([]);
    });

    it('goes once, however often it is sent', async () => {
      const path = await telling.released();
      const { version } = (await telling.unit.sees(path)).body;
      const both = await Promise.all([
        telling.unit.does(`${path}/transmit`, {}, { version }),
        telling.second.does(`${path}/transmit`, {}, { version }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect((await copies(path)).body.items).toHaveLength(1);
    });
  });
});

/** What the form of a revision has. */
const pickForm = ({ otherCountry: _, ...form }: { otherCountry: string }) => form;
