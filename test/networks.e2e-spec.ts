import { Room, type Interview } from './support/interview.js';
import { act } from './support/joint-operation.js';
import { World, type TestOfficer } from './support/world.js';

interface Node {
  id: string;
  members: string[];
  label: string | null;
  distance: number;
}
interface Facilitator {
  standsFor: string;
  members: string[];
  degree: number;
  debriefings: number;
  community: number | null;
  ties: { to: string; records: number; relations: number; debriefings: number; things: number }[];
}

let world: World;
let room: Room;
let analyst: TestOfficer;
let secondAnalyst: TestOfficer;
let keeper: TestOfficer;
/** An analyst of North Macedonia at home. */
let foreign: TestOfficer;
let first: Interview;
let second: Interview;
beforeAll(async () => {
  world = await World.start();
  room = await Room.open(world);
  analyst = await room.operation.serving('analyst', 'AL/border');
  secondAnalyst = await world.officer('analyst', { at: 'AL/border' });
  keeper = await world.officer('handling_officer', { at: 'AL/border' });
  foreign = await world.officer('analyst', { at: 'MK/border' });
  first = await room.after('begin_account');
  second = await room.after('begin_account');
});
afterAll(() => world.stop());

const PERSON = { minorStatus: 'adult', names: [{ type: 'nickname', value: 'Beni' }] };
const recorded = async (
  kind: string,
  content: object,
  { info = {}, from = first }: { info?: object; from?: Interview } = {},
) => {
  const named = kind === 'person' ? { appearsAs: 'named' } : {};
  const { body } = await room.debriefer.does('/subjects', {
    operationId: room.operation.id,
    sourceType: 'debriefings',
    sourceId: from.id,
    ...named,
    kind,
    [kind]: content,
    info: { collectedMethod: 'interview', sourceGrade: 'B', infoGrade: '2', purposes: ['18-2-A'], ...info },
  });
  const path = `/subjects/${body.id}`;
  const { status } = await act(room.debriefer, path, 'record');
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { id: String(body.id), path };
};
const person = (name: string, more: { info?: object; from?: Interview } = {}) =>
  recorded('person', { ...PERSON, names: [{ type: 'nickname', value: name }] }, more);
const released = async (subject: { path: string }, kind = 'person') => {
  const sources = [{ reference: 'Case file 12/2018' }];
  const review = kind === 'person' ? { category: 'suspect', grounds: 'Drove four groups.', sources } : {};
  await act(room.leader, subject.path, 'review', review);
  const { status } = await act(keeper, subject.path, 'release');
  if (status !== 200) throw new Error('not released');
};
const related = async (fromId: string, toId: string, code: string, more: object = {}) => {
  const drawn = { sourceType: 'debriefings', sourceId: first.id };
  const { body } = await room.debriefer.does('/relations', { fromId, toId, code, ...drawn, ...more });
  const { status } = await act(room.leader, `/relations/${body.id}`, 'approve');
  if (status !== 200) throw new Error(JSON.stringify(body));
  return String(body.id);
};
const merged = async (oneId: string, otherId: string) => {
  const { body } = await analyst.does('/subject-merges', { oneId, otherId, grounds: 'The same scar.' });
  const { body: after } = await act(secondAnalyst, `/subject-merges/${body.id}`, 'approve');
  if (after.state !== 'approved') throw new Error(JSON.stringify(after));
};
const graph = async (id: string, query = '', by = analyst) => (await by.sees(`/subjects/${id}/graph?${query}`)).body;
const idsOf = (drawing: { nodes: Node[] }) => drawing.nodes.map(({ id }) => id).sort();

describe('the graph around a subject', () => {
  it('shows what it is tied to over so many relations, both ends of each, and no further', async () => {
    const [a, b, c, d] = [await person('A'), await person('B'), await person('C'), await person('D')];
    const ab = await related(a.id, b.id, 'knows', { role: 'driver' });
    await related(b.id, c.id, 'pays');
    await related(c.id, d.id, 'leads');
    const drawing = await graph(a.id, 'depth=2');
    expect(drawing.nodes.map(({ label, distance }: Node) => `${label}${distance}`).sort()).toEqual(['A0', 'B1', 'C2']);
    expect(drawing.edges).toHaveLength(2);
    expect(drawing.edges[0]).toEqual({
      from: a.id, to: b.id, code: 'knows', roles: ['driver'], fromDate: null, toDate: null, relations: [ab],
    }); // prettier-ignore
    expect(drawing).toMatchObject({ cut: false, undated: 0 });
    expect(idsOf(await graph(a.id, 'depth=3'))).toHaveLength(4);
    expect(idsOf(await graph(d.id, 'depth=1'))).toEqual([c.id, d.id].sort());
  });

  it('does not count what only one officer has said', async () => {
    const [a, b] = [await person('A'), await person('B')];
    await room.debriefer.does('/relations', { fromId: a.id, toId: b.id, code: 'knows', sourceType: 'debriefings', sourceId: first.id }); // prettier-ignore
    expect(idsOf(await graph(a.id))).toEqual([a.id]);
  });

  it('keeps to a time, and tells how many relations have none', async () => {
    const [a, b, c, d] = [await person('A'), await person('B'), await person('C'), await person('D')];
    await related(a.id, b.id, 'knows', { fromDate: '2026-01-01', toDate: '2026-02-01' });
    await related(a.id, c.id, 'pays', { fromDate: '2026-03-01' });
    await related(a.id, d.id, 'leads');
    const drawing = await graph(a.id, 'from=2026-02-02&to=2026-04-01');
    expect(idsOf(drawing)).toEqual([a.id, c.id].sort());
    expect(drawing.undated).toBe(1);
    expect(idsOf(await graph(a.id, 'to=2026-01-15'))).toEqual([a.id, b.id].sort());
    expect((await analyst.sees(`/subjects/${a.id}/graph?from=2026-02-02&to=2026-01-01`)).body.code).toBe(
      'ends_before_it_begins',
    );
  });

  it('keeps to kinds, and to so many', async () => {
    const [a, phone, b] = [await person('A'), await recorded('phone', { number: '+355691110101' }), await person('B')];
    await related(a.id, phone.id, 'uses');
    await related(b.id, phone.id, 'uses');
    expect(idsOf(await graph(a.id, 'kinds=person'))).toEqual([a.id]);
    expect(idsOf(await graph(a.id, 'kinds=person,phone'))).toEqual([a.id, b.id, phone.id].sort());
    expect(await graph(a.id, 'limit=2')).toMatchObject({ cut: true, nodes: [{ id: a.id }, { id: phone.id }] });
    for (const query of ['depth=5', 'depth=0', 'limit=201', 'kinds=ghost', 'from=2026-02-31'])
      expect((await analyst.sees(`/subjects/${a.id}/graph?${query}`)).status).toBe(400);
  });

  it('folds those that are the same into one, and follows what ties any of them', async () => {
    const [a, twin, b] = [await person('A'), await person('A2', { from: second }), await person('B')];
    await related(twin.id, b.id, 'knows');
    expect(idsOf(await graph(a.id))).toEqual([a.id]);
    await merged(a.id, twin.id);
    const drawing = await graph(a.id);
    expect(drawing.nodes[0]).toMatchObject({ id: a.id, members: [a.id, twin.id], distance: 0 });
    expect(drawing.edges).toMatchObject([{ from: a.id, to: b.id, code: 'knows' }]);
    expect((await graph(b.id)).nodes).toMatchObject([{ id: b.id }, { id: a.id, members: [a.id, twin.id] }]);
  });

  it('has no trace of what its reader does not see, nor of what lies behind it', async () => {
    const info = { releasableTo: ['MK'] };
    const [a, hidden, b] = [await person('A', { info }), await person('H', { info }), await person('B', { info })];
    await related(a.id, hidden.id, 'knows');
    await related(hidden.id, b.id, 'knows');
    for (const one of [a, b]) await released(one);
    expect(idsOf(await graph(a.id))).toHaveLength(3);
    expect(await graph(a.id, '', foreign)).toMatchObject({ nodes: [{ id: a.id }], edges: [], cut: false, undated: 0 });
    expect((await foreign.sees(`/subjects/${hidden.id}/graph`)).status).toBe(404);
    await released(hidden);
    expect(idsOf(await graph(a.id, '', foreign))).toHaveLength(3);
  });

  it('is in the trail with everybody that it showed', async () => {
    const [a, b] = [await person('A'), await person('B')];
    await related(a.id, b.id, 'knows');
    await graph(a.id, 'depth=1');
    const [last] = await world.database.owner<{ action: string; records: string[]; details: object }>(
      'select action, records, details from audit_entries where officer_id = $1 order by id desc limit 1',
      [analyst.id],
    );
    expect(last).toMatchObject({ action: 'subject.graph', records: [a.id, b.id], details: { depth: 1 } });
  });
});

describe('the network of facilitators', () => {
  const network = async (query: string, by = analyst) => {
    const { body } = await by.sees(`/networks/facilitators?operationId=${room.operation.id}&${query}`);
    return body;
  };
  const all = async (by = analyst): Promise<Facilitator[]> => (await network('limit=100', by)).items;
  const found = async (id: string, by = analyst) => (await all(by)).find(({ members }) => members.includes(id));

  it('ties those who were named in one interview, are related, or use the same telephone, and says on how many records', async () => {
    const [third, fourth] = [await room.after('begin_account'), await room.after('begin_account')];
    const [a, b, c] = [
      await person('A', { from: third }),
      await person('B', { from: third }),
      await person('C', { from: fourth }),
    ];
    const [phone, again] = [
      await recorded('phone', { number: '+355691110102' }, { from: third }),
      await recorded('phone', { number: '00355 69 111 0102' }, { from: fourth }),
    ];
    await related(a.id, b.id, 'recruits_for');
    await related(a.id, phone.id, 'uses');
    await related(c.id, again.id, 'uses');
    const shown = await found(a.id);
    expect(shown).toMatchObject({ standsFor: a.id, degree: 2, debriefings: 1 });
    expect(shown?.ties).toEqual([
      { to: b.id, records: 2, relations: 1, debriefings: 1, things: 0 },
      { to: c.id, records: 2, relations: 0, debriefings: 0, things: 1 },
    ]);
    expect(new Set([shown?.community, (await found(c.id))?.community]).size).toBe(1);
  });

  it('counts every interview in which somebody was told of, of all that are the same', async () => {
    const [third, fourth] = [await room.after('begin_account'), await room.after('begin_account')];
    const [a, twin] = [await person('A', { from: third }), await person('A2', { from: fourth })];
    await third.leg({ facilitatorId: a.id });
    await second.leg({ facilitatorId: a.id });
    expect((await found(a.id, room.leader))?.debriefings).toBe(1);
    await merged(a.id, twin.id);
    expect((await found(a.id))?.debriefings).toBe(2);
    await second.goesOn('release');
    expect(await found(a.id)).toMatchObject({ members: [a.id, twin.id], debriefings: 3 });
  });

  it('goes page by page, the best connected first, with its communities', async () => {
    const whole = await network('limit=100');
    const one = await network('limit=2');
    const two = await network(`limit=2&after=${one.next}`);
    expect([...one.items, ...two.items].map(({ standsFor }: Facilitator) => standsFor)).toEqual(
      whole.items.slice(0, 4).map(({ standsFor }: Facilitator) => standsFor),
    );
    const degrees = whole.items.map(({ degree }: Facilitator) => degree);
    expect(degrees).toEqual(degrees.toSorted((a: number, b: number) => b - a));
    expect(one.count).toBe(whole.items.length);
    const [largest] = whole.communities;
    expect(whole.items.filter(({ community }: Facilitator) => community === 1)).toHaveLength(largest.size);
    expect((await analyst.sees(`/networks/facilitators?operationId=${room.operation.id}&after=xyz`)).status).toBe(400);
  });

  it('is of an operation, or of a year at the most', async () => {
    const code = async (query: string) => (await analyst.sees(`/networks/facilitators?${query}`)).body.code;
    expect(await code('')).toBe('network_without_bounds');
    expect(await code('from=2026-01-01')).toBe('network_without_bounds');
    expect(await code('from=2025-01-01&to=2026-09-01')).toBe('network_without_bounds');
    expect(await code('from=2026-09-02&to=2026-09-01')).toBe('ends_before_it_begins');
    const { body } = await analyst.sees('/networks/facilitators?from=2026-01-01&to=2026-12-31&limit=100');
    expect(body.items.length).toBe((await all()).length);
    expect((await analyst.sees('/networks/facilitators?from=2025-01-01&to=2025-12-31')).body.items).toEqual([]);
  });

  it('shows another state only whom it was told of, and leaves victims out', async () => {
    const info = { releasableTo: ['MK'] };
    const [a, b, victim] = [await person('A', { info }), await person('B'), await person('V')];
    await released(a);
    const necessity = 'She may be in danger.';
    const sources = [{ reference: 'Case file 12/2018' }];
    await act(room.leader, victim.path, 'review', { category: 'victim', grounds: 'Held.', sources, necessity });
    expect(await found(victim.id)).toBeUndefined();
    expect((await found(a.id))?.ties.map(({ to }) => to)).toContain(b.id);
    expect(await found(b.id, foreign)).toBeUndefined();
    const shown = await found(a.id, foreign);
    expect(shown?.ties.map(({ to }) => to)).not.toContain(b.id);
  });

  it('is in the trail with everybody that it showed', async () => {
    const { items } = await network('limit=1');
    const [last] = await world.database.owner<{ action: string; records: string[] }>(
      'select action, records from audit_entries where officer_id = $1 order by id desc limit 1',
      [analyst.id],
    );
    expect(last).toEqual({ action: 'network.facilitators', records: items[0].members });
  });
});
