import { communitiesOf } from './communities.js';
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
