import type { Beside } from './alignment.js';
import { birthOutcome, type BirthOutcome } from './births.js';
import type { Payload } from './payload.js';

/** What can speak for or against two being the same, each with a weight of its own (`weights.ts`). */
export type Feature =
  | 'prior'
  | 'size'
  | 'name.likeness'
  | 'name.close'
  | 'rarity'
  | `birth.${BirthOutcome}`
  | 'nationality.same'
  | 'nationality.different'
  | 'sex.different';

/** How much of a feature there is. */
export type Amount = readonly [feature: Feature, amount: number];

const MOST_RARE = 40;

/** Among ten times as many records there are ten times as many of one name. */
const sizeOf = (records: number): number => Math.max(-2, Math.min(2, Math.log10(records / 1e6)));

/** What the names say. */
export function nameAmounts(names: Beside, records: number): Amount[] {
  const { likeness, told } = names.alignment;
  return [
    ['prior', 1],
    ['name.likeness', likeness],
    ['name.close', Math.max(0, likeness - 0.85) * 5],
    ['size', sizeOf(records)],
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
