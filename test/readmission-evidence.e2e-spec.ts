import { v7 as newId } from 'uuid';
import { confirmChecklists } from './support/checklists.js';
import { settled } from './support/exchange.js';
import { Filling } from './support/filling.js';
import { Readmissions } from './support/readmissions.js';
import type { TestOfficer } from './support/world.js';
import { World } from './support/world.js';

describe('evidence in a readmission', () => {
  let world: World;
  let here: Readmissions;
  let filling: Filling;
  beforeAll(async () => {
    world = await World.start();
    here = await Readmissions.between(world);
    filling = new Filling(here);
  });
  afterAll(() => world.stop());

  it('is missing from a draft until it is entered; what is missing is named, and what would do instead', async () => {
    const { id } = await here.drafted();
    expect(await filling.complete(id)).toMatchObject({
      complete: false,
      missing: [{ what: 'evidence_of_nationality', instead: 'interview' }],
      fields: expect.arrayContaining([{ field: 'evidence.evidence', fault: 'required' }]),
      listed: false,
    });
    await filling.puts(id);
    expect(await filling.complete(id)).toMatchObject({ complete: true, missing: [], fields: [] });
  });

  it('is as strong as the agreement says, by the row that says so', async () => {
    const { id } = await here.drafted();
    settled(await filling.puts(id, { kind: 'nat_dl', strengthClaimed: 'proof' }));
    const [licence] = await filling.shown(id);
    expect(licence).toMatchObject({ kind: 'nat_dl', purpose: 'nationality', state: 'prepared' });
    expect(licence?.['assessment']).toMatchObject({
      strength: 'prima_facie',
      because: expect.arrayContaining(['claimed_too_strong']),
    });
  });

  it('that was found to be forged shows nothing, and nothing is sent on it', async () => {
    const { id } = await here.in('safeguard_check');
    const forged = settled(await filling.puts(id));
    const at = `/readmissions/${id}/evidence/${forged.id}`;
    settled(await here.officer.does(`${at}/examine`, { authenticity: 'forged' }, { version: forged.version }));
    await confirmChecklists(here, id);
    await here.goes(id, 'sign_off', { by: 'safeguard' });
    const { status, body } = await here.tries(id, 'submit', { by: 'supervisor' });
    expect([status, body.code]).toEqual([422, 'evidence_incomplete']);
    expect(body.missing).toEqual([`evidence_of_nationality:${(await here.persons(id))[0]?.id}`]);
  });

  it('of an organisation that protects leaves only with the word of a safeguard officer', async () => {
    const { id } = await here.drafted();
    await filling.puts(id);
    const { body: told } = await filling.puts(id, { kind: 'tcn_io_info', strengthClaimed: 'prima_facie' });
    expect((await filling.complete(id)).missing).toMatchObject([{ what: 'safeguard_sign_off', evidenceId: told.id }]);
    const at = `/readmissions/${id}/evidence/${told.id}/clear`;
    expect((await here.officer.does(at, { reason: 'Fine' }, { version: told.version })).body.code).toBe(
      'not_permitted',
    );
    settled(await here.safeguard.does(at, { reason: 'It serves the person.' }, { version: told.version }));
    expect((await filling.complete(id)).missing).toEqual([]);
  });

  it('is the requesting side’s own until it is sent, and then the other side’s to contest', async () => {
    const { id } = await here.in('examination');
    const [card] = await filling.shown(id, here.other);
    expect(card).toMatchObject({ state: 'shown', side: 'owner', actions: ['contest'] });
    const at = `/readmissions/${id}/evidence/${card?.id}/contest`;
    const say = { ground: 'not_issued', text: 'No such card was issued.' };
    expect((await here.officer.does(at, say, { version: card?.version ?? 0 })).body.code).toBe('not_permitted');
    settled(await here.other.does(at, say, { version: card?.version ?? 0 }));
    expect(await filling.shown(id)).toMatchObject([
      { contested: true, contestGround: 'not_issued', contestText: 'No such card was issued.' },
    ]);
    expect(await filling.complete(id)).toMatchObject({
      listed: false,
      weak: [{ because: expect.arrayContaining(['contested']) }],
    });
  });

  it('of the other side disproves, and stays there until it is shown', async () => {
    const { id } = await here.in('examination');
    const counter = settled(await filling.puts(id, { kind: 'nat_fp', strengthClaimed: 'prima_facie' }, here.other));
    expect((await filling.shown(id)).some((one) => one.id === counter.id)).toBe(false);
    settled(await here.other.does(`/readmissions/${id}/evidence/${counter.id}/show`, {}, { version: counter.version }));
    expect((await filling.shown(id)).find((one) => one.id === counter.id)).toMatchObject({
      side: 'other',
      actions: ['contest'],
    });
  });

  it('is there for nobody who does not see the case, and of no person of another one', async () => {
    const { id } = await here.drafted();
    expect((await here.outsider.sees(`/readmissions/${id}/evidence`)).status).toBe(404);
    expect((await here.other.sees(`/readmissions/${id}/evidence`)).status).toBe(404);
    expect((await filling.puts(id, { personId: newId() })).body).toMatchObject({
      code: 'unknown_reference',
      field: 'personId',
    });
    expect((await filling.puts(id, { attachmentId: newId() })).body).toMatchObject({
      code: 'unknown_reference',
      field: 'attachmentId',
    });
  });

  it('is written anew at the version that was seen, before it was shown and not after', async () => {
    const { id } = await here.in('examination');
    const [card] = await filling.shown(id);
    const at = `/readmissions/${id}/evidence/${card?.id}`;
    const anew = await here.officer.puts(at, await filling.piece(id), { version: card?.version ?? 0 });
    expect([anew.status, anew.body.code]).toEqual([409, 'wrong_state']);
  });

  it('is kept by the database, too, from the other side until it is shown, and from others for good', async () => {
    const { id } = await here.in('examination');
    await filling.puts(id, { kind: 'nat_dl' });
    const seen = (officer: TestOfficer, country: string) =>
      world.database.as(
        'seecase_app',
        `select set_config('app.officer', '${officer.id}', false), set_config('app.country', '${country}', false),
             set_config('app.held', '{readmission_officer@${officer.authorityId}}', false),
             (select count(*)::int from readmission_evidence where readmission_id = '${id}') as evidence,
             (select count(*)::int from readmission_forms where carrier_id = '${id}') as forms`,
      );
    expect(await seen(here.officer, 'AT')).toMatchObject([{ evidence: 2, forms: 1 }]);
    expect(await seen(here.other, 'XK')).toMatchObject([{ evidence: 1, forms: 1 }]);
    expect(await seen(here.outsider, 'BG')).toMatchObject([{ evidence: 0, forms: 0 }]);
  });

  it('that is protected is not shown by the application’s role either', async () => {
    const { id } = await here.drafted();
    const { body } = await filling.puts(id, { kind: 'tcn_io_info' });
    await expect(
      world.database.owner(`update readmission_evidence set state = 'shown', shown_at = now() where id = $1`, [
        body.id,
      ]),
    ).rejects.toMatchObject({ constraint: 'protected_until_cleared' });
  });
});
