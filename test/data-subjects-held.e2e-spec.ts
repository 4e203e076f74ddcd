import { act, consulting } from './support/consulting.js';
import { Keepers } from './support/collecting.js';

const desk = consulting();

describe('a search for what is held of a person who asks', () => {
  it('finds what collections of the state hold and what its referrals ask about, and nothing of other persons', async () => {
    const keepers = await Keepers.of(desk.world);
    const collection = await keepers.keep();
    const traits = (but: object) => ({ names: [{ text: 'Arben Hoxhaj' }], births: ['1985-03-04'], ...but });
    const named = await keepers.entered(collection, { externalRef: 'W-1', traits: traits({}) });
    await keepers.entered(collection, { externalRef: 'W-2', traits: traits({ births: ['1985-03-05'] }) });
    const numbered = await keepers.entered(collection, {
      externalRef: 'W-3',
      traits: traits({
        names: [{ text: 'Beni' }],
        births: [],
        identifiers: [{ kind: 'document', value: 'BI 123-4567' }],
      }),
    });
    const referral = await desk.queued(desk.known);

    const requester = {
      surname: 'Hoxhaj',
      firstName: 'Arben',
      bornOn: '1985-03-04',
      identifiers: [{ kind: 'document', value: 'bi1234567' }],
      address: 'Rruga 1, Tirana',
    };
    const form = { kind: 'access', channel: 'letter', requester };
    const { body } = await keepers.supervisor.does('/data-subject-requests', form);
    const path = `/data-subject-requests/${body.id}`;
    await act(keepers.supervisor, path, 'identify', { proof: 'identity_document' });
    const searched = await act(keepers.supervisor, path, 'search');
    const found = (searched.body.findings as { recordType: string; recordId: string }[])
      .map(({ recordType, recordId }) => `${recordType} ${recordId}`)
      .sort();
    expect(found).toEqual(
      [...[named, numbered].map(({ id }) => `collection_entries ${id}`), `referrals ${referral.id}`].sort(),
    );
    const [finding] = searched.body.findings as { id: string }[];
    expect(finding).toMatchObject({ sourceCountry: null, remedy: null });
  });

  it('finds none of another state, though it holds the same', async () => {
    const foreign = await desk.world.officer('data_protection_officer', { at: 'MK/mi' });
    const requester = {
      surname: 'Hoxhaj',
      firstName: 'Arben',
      bornOn: '1985-03-04',
      identifiers: [],
      address: 'Rruga 1, Tirana',
    };
    const { body } = await foreign.does('/data-subject-requests', { kind: 'access', channel: 'letter', requester });
    const path = `/data-subject-requests/${body.id}`;
    await act(foreign, path, 'identify', { proof: 'identity_document' });
    expect((await act(foreign, path, 'search')).body.findings).toEqual([]);
  });
});
