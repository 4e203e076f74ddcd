import { act, JointOperation } from './support/joint-operation.js';
import { Keepers } from './support/keepers.js';
import { World, type TestOfficer } from './support/world.js';

describe('the law is confirmed for one case', () => {
  let world: World;
  let law: Keepers;
  beforeAll(async () => {
    world = await World.start();
    law = await Keepers.of(world);
  });
  afterAll(() => world.stop());

  let operation: JointOperation;
  let other: JointOperation;
  let colleague: TestOfficer;
  const ofCase = (one: JointOperation) => `&recordType=operations&recordId=${one.id}`;
  const croatia = (changes: object = {}) => ({
    recordType: 'operations',
    recordId: operation.id,
    kind: 'data_protection_decision',
    key: 'PCC_SEE/HR',
    instrument: 'PCC_SEE',
    article: 'Art. 31(3)',
    content: { country: 'HR', by: 'Committee of Ministers (made up)' },
    validFrom: '2020-11-01',
    source: 'minutes (made up)',
    quotedText: 'The Committee decided …',
    ...changes,
  });
  beforeAll(async () => {
    operation = await JointOperation.proposed(world);
    other = await JointOperation.proposed(world);
    colleague = await world.officer('legal_officer', { at: 'AL/mia' });
  });

  it('by a legal officer who attaches the text and a second one, and marked with both', async () => {
    const asked = 'from=AL&to=HR&action=SPONT_INFO&personalData=true';
    expect(await law.status('PCC_SEE', asked)).toBe('needs_confirmation');
    const { body } = await law.lawyer.does('/legal-confirmations', croatia());
    const path = `/legal-confirmations/${body.id}`;
    expect(body).toMatchObject({ state: 'proposed', trust: 'verified', entryId: expect.any(String) });
    expect(await law.status('PCC_SEE', asked + ofCase(operation), operation.coordinator)).toBe('needs_confirmation');
    expect((await act(law.lawyer, path, 'confirm')).body.code).toBe('own_work');
    expect((await act(colleague, path, 'confirm')).body).toMatchObject({
      state: 'confirmed',
      decidedBy: colleague.id,
    });

    const pinned = await law.answers(asked + ofCase(operation), operation.coordinator);
    const pcc = pinned.answers.find((one: { instrument: string }) => one.instrument === 'PCC_SEE');
    expect(pcc.status).toBe('allowed');
    expect(pcc.checks.find((one: { gate: string }) => one.gate === 'G_DP_PRECOND').confirmedBy).toEqual([
      {
        confirmationId: body.id,
        proposedBy: law.lawyer.id,
        confirmedBy: colleague.id,
        at: world.clock.now().toISOString(),
      },
    ]);
    expect(await law.status('PCC_SEE', asked)).toBe('needs_confirmation');
    expect(await law.status('PCC_SEE', asked + ofCase(other), other.coordinator)).toBe('needs_confirmation');

    await act(colleague, path, 'revoke', { reason: 'The minutes are of another year.' });
    expect(await law.status('PCC_SEE', asked + ofCase(operation), operation.coordinator)).toBe('needs_confirmation');
  });

  it('also where the register has no such row', async () => {
    const permission = croatia({
      kind: 'permission',
      key: 'BG/RS',
      instrument: null,
      content: { by: 'BG', towards: 'RS', subject: 'personal_data', reference: 'made up' },
    });
    const asked = `from=BG&to=RS&action=SPONT_INFO&personalData=true&transferBasis=LED37_1B_ASSESSMENT`;
    expect(await law.status('PCC_SEE', asked)).toBe('blocked');
    const { body } = await law.lawyer.does('/legal-confirmations', permission);
    await act(colleague, `/legal-confirmations/${body.id}`, 'confirm');
    expect(await law.status('PCC_SEE', asked + ofCase(operation), operation.coordinator)).toBe('allowed');
    expect((await law.lawyer.does('/legal-confirmations', permission)).body.code).toBe('confirmed_already');
  });

  it('that the officer sees: another state’s confirmation and a hidden case do not exist', async () => {
    const { body } = await law.lawyer.does('/legal-confirmations', croatia({ key: 'PCC_SEE/HR-2' }));
    expect((await law.second.sees(`/legal-confirmations/${body.id}`)).status).toBe(404);
    expect((await law.second.does(`/legal-confirmations/${body.id}/confirm`, {}, { version: 1 })).status).toBe(404);
    expect((await law.anybody.sees(`/legal-confirmations/${body.id}`)).status).toBe(403);
    const outsider = await world.officer('legal_officer', { at: 'TR/police' });
    expect((await outsider.does('/legal-confirmations', croatia())).body).toMatchObject({
      code: 'unknown_reference',
      field: 'recordId',
    });
    expect((await outsider.does('/legal-confirmations', croatia({ recordType: 'officers' }))).body.code).toBe(
      'unknown_reference',
    );
    for (const address of [ofCase(operation), '&recordType=no_such_table&recordId=' + operation.id])
      expect((await outsider.sees(`/legal-bases/applicable?from=AL&to=HR${address}`)).status).toBe(404);
  });

  it('and listed for it', async () => {
    const { body } = await colleague.sees(
      `/legal-confirmations?recordType=operations&recordId=${operation.id}&count=true`,
    );
    expect(body.count).toBe(3);
    expect((await colleague.sees(`/legal-confirmations?recordId=${other.id}`)).body.items).toEqual([]);
    const { version, id } = body.items[0];
    const path = `/legal-confirmations/${id}`;
    const revised = await law.lawyer.revises(path, { quotedText: 'In full: …', validFrom: '2020-11-02' }, { version });
    expect(revised.body).toMatchObject({ quotedText: 'In full: …', certainFrom: '2020-11-02' });
    expect((await act(colleague, path, 'reject', { reason: 'Not that committee.' })).body.state).toBe('rejected');
  });
});
