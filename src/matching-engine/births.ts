/** A birth as it is compared: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type Birth = string;

/** How two births stand to each other, from the best to the worst. */
export const birthOutcomes = {
  exact: 'the same day',
  swapped_day_month: 'the same but for day and month, which are exchanged',
  nearly: 'the same but for one part of the date',
  same_year: 'the same year',
  year_off_by_one: 'one year apart',
  other_day: 'another day of the same year',
  contradicts: 'births that cannot be the same',
} as const;
export type BirthOutcome = keyof typeof birthOutcomes;
const fromTheBest = Object.keys(birthOutcomes) as BirthOutcome[];

export const yearOf = (birth: Birth): number => Number(birth.slice(0, 4));

/** The years that a record is found under: none that nobody living or searched for was born in. */
export const yearsOf = (births: readonly Birth[]): number[] =>
  [...new Set(births.map(yearOf))].filter((year) => year > 1850 && year < 2100);

function inOneYear(one: Birth, other: Birth): BirthOutcome {
  if (one.length < 10 || other.length < 10) return 'same_year';
  const [month, day] = [one.slice(5, 7), one.slice(8)];
  if (month === other.slice(8) && day === other.slice(5, 7)) return 'swapped_day_month';
  // The first of January stands for a year of which no more is known.
  if (one.endsWith('-01-01') || other.endsWith('-01-01')) return 'same_year';
  return month === other.slice(5, 7) || day === other.slice(8) ? 'nearly' : 'other_day';
}

function outcomeOf(one: Birth, other: Birth): BirthOutcome {
  if (one === other && one.length === 10) return 'exact';
  const apart = Math.abs(yearOf(one) - yearOf(other));
  if (apart === 0) return inOneYear(one, other);
  if (apart > 1) return 'contradicts';
  return one.length === 10 && other.length === 10 && one.slice(5) === other.slice(5) ? 'nearly' : 'year_off_by_one';
}

/** How the births of two stand to each other: the best that any of them allow; undefined where one says nothing. */
export function birthOutcome(ones: readonly Birth[], others: readonly Birth[]): BirthOutcome | undefined {
  let best: number | undefined;
  for (const one of ones) {
    for (const other of others) {
      const found = fromTheBest.indexOf(outcomeOf(one, other));
      if (best === undefined || found < best) best = found;
    }
  }
  return best === undefined ? undefined : fromTheBest[best];
}
