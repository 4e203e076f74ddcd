import { Groups } from '../subject-merges/subject-group.reader.js';
import { communitiesOf } from './communities.js';
import { evidenceOf } from './network.evidence.js';
import type { Materials } from './network.materials.js';
import { Network, type Evidence, type Facilitator } from './network.js';

const one = (id: string, ...debriefings: string[]): Facilitator => ({ id, debriefings: new Set(debriefings) });
const relation = (a: string, b: string, id = `${a}${b}`): Evidence => ({
  one: a,
  other: b,
  kind: 'relation',
  by: id,
  records: [id],
});

describe('a network', () => {
  it('ties those who were told of in one interview, and counts the records that each tie rests on', () => {
    const thing: Evidence = { one: 'b', other: 'a', kind: 'thing', by: 'phone', records: ['r1', 'r2'] };
    const network = new Network(
      [one('a', 'd1', 'd2'), one('b', 'd1', 'd2'), one('c', 'd3')],
      [relation('b', 'a', 'r1'), thing],
    );
    const [tie] = network.tiesOf('a');
    expect(tie?.ends).toEqual(['a', 'b']);
    expect([...(tie?.records ?? [])].sort()).toEqual(['d1', 'd2', 'r1', 'r2']);
    expect([tie?.by.relation.size, tie?.by.debriefing.size, tie?.by.thing.size]).toEqual([1, 2, 1]);
    expect(network.tiesOf('c')).toEqual([]);
    expect(network.communityOf('c')).toBeNull();
  });

  it('puts the best connected first, then the one with more behind it, then the one written down first', () => {
    const evidence = [relation('b', 'c'), relation('b', 'd'), relation('c', 'e', 'x'), relation('c', 'e', 'y')];
    const network = new Network(
      ['a', 'b', 'c', 'd', 'e'].map((id) => one(id)),
      evidence,
    );
    expect(network.ranked.map(({ id }) => id)).toEqual(['c', 'b', 'e', 'd', 'a']);
  });

  it('ties those who use one thing, also where one number leads to it by way of another, and each two of them once', () => {
    const uses = (fromId: string, toId: string, id = fromId + toId) => ({ id, fromId, toId });
    const materials = {
      persons: ['a', 'b', 'c'].map((id) => ({ id })),
      things: ['x', 'y', 'z'].map((id) => ({ id })),
      relations: [uses('a', 'x'), uses('a', 'x', 'again'), uses('b', 'y'), uses('c', 'z')],
      keys: ['y 2', 'x 1', 'y 1', 'z 2'].map((one) => ({ subjectId: one.slice(0, 1), key: one.slice(2) })),
      groups: new Groups([]),
    } as unknown as Materials;
    const evidence = evidenceOf(materials);
    expect(evidence.map(({ one, other }) => one + other).sort()).toEqual(['ab', 'ac', 'bc']);
    expect(evidence[0]?.records).toEqual(['ax', 'again', 'by']);
  });

  it('ties nobody to themselves', () => {
    expect(new Network([one('a')], [relation('a', 'a')]).tiesOf('a')).toEqual([]);
  });

  it('finds two groups where one bridge joins them, the larger first', () => {
    const clique = (ids: string[]) => ids.flatMap((a, n) => ids.slice(n + 1).map((b) => relation(a, b)));
    const ids = ['a', 'b', 'c', 'd', 'p', 'q', 'r'];
    const network = new Network(
      ids.map((id) => one(id)),
      [...clique(['a', 'b', 'c', 'd']), ...clique(['p', 'q', 'r']), relation('d', 'p')],
    );
    expect(network.communities.map(({ members }) => [...members].sort())).toEqual([
      ['a', 'b', 'c', 'd'],
      ['p', 'q', 'r'],
    ]);
    expect(network.communities.map(({ records }) => records)).toEqual([6, 3]);
    expect(network.communityOf('q')).toBe(2);
  });
});

describe('communities', () => {
  it('are the same for the same network, and come to an end in a ring', () => {
    const ring = ['a', 'b', 'c', 'd', 'e', 'f'];
    const beside = (id: string) => [1, 5].map((step) => ({ id: ring[(ring.indexOf(id) + step) % 6] ?? '', weight: 1 }));
    const first = communitiesOf(ring, beside);
    expect(communitiesOf(ring, beside)).toEqual(first);
    expect(first.flat().sort()).toEqual(ring);
  });
});
