import type { Traits } from '../../src/matching-engine/traits.js';
import { chances } from './listed.js';
import { namesFrom, type Names } from './pools.js';

/** So many are made from one seed: the same ones whatever the size and however many processes make them. */
export const BLOCK = 10_000;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const two = (number: number): string => String(number).padStart(2, '0');

/** How one name comes to be spelt differently in another office. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/mohamm[ae]d/i, 'Muhammad'], [/ou/, 'u'], [/oo/, 'u'], [/kh/, 'h'], [/q/, 'k'], [/ee/, 'i'], [/ya/, 'ia'], [/w/, 'v'],
  [/j/, 'dj'], [/([bdfklmnrst])\1/, '$1'], [/a(?=[bdfklmnrst])/, 'e'], [/u(?=[bdfklmnrst])/, 'o'], [/ai/, 'ay'],
]; // prettier-ignore

/** Makes persons who never were, of names as they are found together. */
export class People {
  private chance = chances(77);
  private readonly names: Names;

  constructor(pools: string) {
    this.names = namesFrom(pools, () => this.chance());
  }

  /** The persons of a block. */
  *block(number: number, size = BLOCK): Generator<Traits> {
    this.chance = chances(77_000 + number);
    for (let n = 0; n < size; n += 1) yield this.person();
  }

  private happens(share: number): boolean {
    return this.chance() < share;
  }

  private below(limit: number): number {
    return Math.floor(this.chance() * limit);
  }

  private person(): Traits {
    const culture = this.names.culture();
    return {
      names: this.namesOf(culture).map((text) => ({ text })),
      births: this.happens(0.88) ? [this.birth()] : [],
      nationalities: this.happens(0.85) ? [this.names.country(culture)] : [],
      sex: this.happens(0.8) ? (this.happens(0.8) ? 'male' : 'female') : null,
      identifiers: this.identifiers(),
    };
  }

  private namesOf(culture: string): string[] {
    const name = this.name(culture);
    const names = [name];
    if (this.happens(0.12)) names.push(this.respelt(this.respelt(name)));
    if (this.happens(0.03))
      names.push(this.words(this.happens(0.5) ? 2 : 3, () => this.names.arabicScript()).join(' '));
    return names;
  }

  private words(count: number, word: () => string): string[] {
    return Array.from({ length: count }, word);
  }

  private name(culture: string): string {
    if (culture === 'arab') return this.arabic(culture);
    if (culture === 'pers') return this.persian(culture);
    const given = this.names.given(culture);
    if (culture === 'slav') {
      const father = this.happens(0.5) ? '' : `${this.patronymic(culture)} `;
      return `${given} ${father}${this.names.family(culture)}`;
    }
    const more = this.happens(0.7) ? [] : [this.names.given(culture)];
    return [given, ...more, this.names.family(culture)].join(' ');
  }

  private arabic(culture: string): string {
    const count = this.happens(0.25) ? 1 : this.happens(0.6) ? 2 : 3;
    const given = this.words(count, () => {
      const name = this.names.given(culture);
      return this.happens(0.06) ? `Abd al-${capital(name)}` : name;
    });
    const last = this.happens(0.35) ? this.names.given(culture) : this.names.family(culture);
    return [...given, this.happens(0.35) && !/^al/i.test(last) ? `al-${last}` : last].join(' ');
  }

  private persian(culture: string): string {
    if (this.happens(0.12)) return `${this.names.given(culture)} ${this.happens(0.5) ? 'Jan' : 'Khan'}`;
    const given = this.words(this.happens(0.6) ? 1 : 2, () => this.names.given(culture));
    return [...given, this.names.family(culture)].join(' ');
  }

  private patronymic(culture: string): string {
    const father = this.names.father(culture).replace(/[aeiouy]+$/, '');
    return `${father}${this.happens(0.5) ? 'ovich' : 'evich'}`;
  }

  private respelt(name: string): string {
    const [letters, other] = spellings[this.below(spellings.length)] ?? [/$/, ''];
    return name.replace(letters, other);
  }

  private birth(): string {
    const spread = this.chance() + this.chance() + this.chance() + this.chance() - 2;
    let year = Math.round(1986 + 13 * spread * 1.2);
    if (year > 2008) year = 2008 - this.below(12);
    if (year < 1935) year = 1935 + this.below(20);
    if (this.happens(0.12)) return String(year);
    return this.happens(0.15) ? `${year}-01-01` : `${year}-${two(1 + this.below(12))}-${two(1 + this.below(28))}`;
  }

  private identifiers(): Traits['identifiers'] {
    const letter = String.fromCharCode(65 + this.below(26));
    const document = { kind: 'document', value: letter + String(this.below(1e8)).padStart(8, '0') } as const;
    const number = `00${20 + this.below(79)}${String(this.below(1e9)).padStart(9, '0')}`;
    const phone = { kind: 'phone', value: number } as const;
    return [...(this.happens(0.35) ? [document] : []), ...(this.happens(0.2) ? [phone] : [])];
  }
}
