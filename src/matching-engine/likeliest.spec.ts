import { indexed } from './indexed.js';
import { Likeliest } from './likeliest.js';
import { planned, type Plan } from './plan.js';
import { NOTHING_KNOWN, type Traits } from './traits.js';
import { vocabularyOf } from './vocabulary.js';

const person = (name: string, births: string[] = []): Traits => ({ ...NOTHING_KNOWN, names: [{ text: name }], births });
const asked = person('Marin Shallamerti', ['1985-03-31']);
const vocabulary = vocabularyOf(1000, new Map(indexed(asked).skeletons.map((bones) => [bones, 3])), new Map());
const plan = planned(asked, vocabulary);

/** Those of these people who have keys in common with the plan, numbered from one on. */
function found(people: readonly Traits[], by: Plan = plan): Likeliest {
  const rows = people.flatMap((one, at) => indexed(one).keys.map((row) => ({ ...row, rec: at + 1 })));
  const hits = rows.filter(({ key }) => by.keys.includes(key));
  const likeliest = new Likeliest(by, hits.length);
  for (const { key, rec, yob, n } of hits) likeliest.add(by.keys.indexOf(key), rec, yob, n);
  return likeliest;
}

describe('the likeliest', () => {
  it('are those of the same name and year, then of a year nearby, of none, of another, and of more names', () => {
    const people = [
      person('Marin Shallamerti Zef Gjon', ['1960']),
      person('Marin Shallamerti', ['1961-01-01']),
      person('Marin Shallamerti'),
      person('Marin Shallamerti', ['1986']),
      person('Marin Shallamerti', ['1985']),
    ];
    expect(found(people).best(10)).toEqual([5, 4, 3, 2, 1]);
    expect(found(people).best(2)).toEqual([5, 4]);
  });

  it('are not those who have no key in common, and among equals whoever was first', () => {
    const people = [person('Ardit Hoxha', ['1985']), person('Marin Shallamerti'), person('Marin Shallamerti')];
    expect(found(people).best(10)).toEqual([2, 3]);
    expect(found([]).best(10)).toEqual([]);
  });

  it('leave out who is so much less likely than the first', () => {
    const people = [person('Marin Shallamerti', ['1985']), person('Marin Shallamerti Zef Gjon', ['1960'])];
    expect(found(people).best(10)).toEqual([1, 2]);
    expect(found(people).best(10, 5)).toEqual([1]);
  });

  it('are found among thousands', () => {
    const many = Array.from({ length: 5000 }, () => person('Marin Shallamerti Zef'));
    expect(found([...many, asked]).best(1)).toEqual([5001]);
  });
});
