import { alone, type Beside } from './alignment.js';
import { birthOutcome, type BirthOutcome } from './births.js';
import type { Payload } from './payload.js';

/** What can speak for or against two being the same, each with a weight of its own (`weights.ts`). */
export type Feature =
  | 'prior'
  | 'name.likeness'
  | 'name.close'
  | 'name.contradicted'
  | 'rarity'
  | `birth.${BirthOutcome}`
  | 'nationality.same'
  | 'nationality.different'
  | 'sex.different';

/** How much of a feature there is. */
export type Amount = readonly [feature: Feature, amount: number];

const MOST_RARE = 40;

/** How far the words that were left over on both sides contradict each other: Petrovich and Ivanovich, not a name left out. */
function contradiction({ asked, held, alignment: { pairings } }: Beside): number {
  const left = (side: 'asked' | 'held') => {
    const { words } = side === 'asked' ? asked : held;
    const all = words.reduce((sum, { worth }) => sum + worth, 0) || 1;
    const lonely = alone(pairings, side === 'asked' ? asked : held, side).map((at) => words[at]);
    return lonely.reduce((sum, word) => sum + (word && word.token.length > 1 ? word.worth : 0), 0) / all;
  };
  return Math.min(left('asked'), left('held'));
}

/** What the names say. */
export function nameAmounts(names: Beside): Amount[] {
  const { likeness, told } = names.alignment;
  return [
    ['prior', 1],
    ['name.likeness', likeness],
    ['name.close', Math.max(0, likeness - 0.85) * 5],
    ['name.contradicted', contradiction(names)],
    ['rarity', Math.min(told, MOST_RARE) / 20],
  ];
}

/** What everything else says. */
export function otherAmounts(asked: Payload, held: Payload): Amount[] {
  const birth = birthOutcome(asked.births, held.births);
  return [...(birth ? [[`birth.${birth}`, 1] as const] : []), ...nationality(asked, held), ...sex(asked, held)];
}

function nationality({ nationalities: ones }: Payload, { nationalities: others }: Payload): Amount[] {
  if (ones.length === 0 || others.length === 0) return [];
  return [[ones.some((one) => others.includes(one)) ? 'nationality.same' : 'nationality.different', 1]];
}

function sex({ sex: one }: Payload, { sex: other }: Payload): Amount[] {
  return one && other && one !== other ? [['sex.different', 1]] : [];
}
