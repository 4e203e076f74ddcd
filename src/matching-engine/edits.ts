import { SKELETON_LETTERS } from './skeleton.js';

/** Which classes of sounds are heard or written for which others. */
const confused: Readonly<Record<string, string>> = {
  b: 'fm', f: 'bk', t: 'sxlr', s: 'txk', x: 'skt', k: 'xfsa', m: 'nb', n: 'mlrt', l: 'rnt', r: 'lnt', a: 'kfx',
}; // prettier-ignore
const OFTEN_LOST = 'nrlmfkta';
const ENDINGS = 'str';

/** How plausible each kind of mistake is, relative to the others; learnt from names of the same persons. */
const plausible = {
  lostOften: 8,
  lost: 3.2,
  confused: 1.5,
  replaced: 0.17,
  exchanged: 0.8,
  addedAtEnd: 1.7,
  /** Endings that are written and not spoken, or belong to the language: Benoît, Cilevičs. */
  ending: 3,
  added: 1.7,
};

class Variants {
  readonly found = new Map<string, number>();
  constructor(private readonly of: string) {}

  add(variant: string, plausibility: number): void {
    if (variant && variant !== this.of && !((this.found.get(variant) ?? 0) >= plausibility)) {
      this.found.set(variant, plausibility);
    }
  }
}

/** What a skeleton becomes by one mistake, and how plausible that mistake is. */
export function oneEdit(skeleton: string): ReadonlyMap<string, number> {
  const variants = new Variants(skeleton);
  const last = skeleton.length;
  for (let at = 0; at < last; at += 1) {
    const [before, letter, after] = [skeleton.slice(0, at), skeleton[at] ?? '', skeleton.slice(at + 1)];
    // A short skeleton without its first sound would be anybody's.
    if (at > 0 || last > 2) variants.add(before + after, plausible[OFTEN_LOST.includes(letter) ? 'lostOften' : 'lost']);
    for (const other of SKELETON_LETTERS) {
      variants.add(before + other + after, plausible[confused[letter]?.includes(other) ? 'confused' : 'replaced']);
    }
    if (at + 1 < last) variants.add(before + after[0] + letter + after.slice(1), plausible.exchanged);
  }
  for (let at = 0; at <= last; at += 1) {
    const kind = at === 0 || at === last ? 'addedAtEnd' : 'added';
    for (const other of SKELETON_LETTERS) {
      const isEnding = at === last && ENDINGS.includes(other);
      variants.add(skeleton.slice(0, at) + other + skeleton.slice(at), plausible[isEnding ? 'ending' : kind]);
    }
  }
  return variants.found;
}
