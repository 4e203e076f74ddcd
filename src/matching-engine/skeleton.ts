/**
 * How the sounds of a folded word come down to a dozen classes, one rule after the other. What follows a vowel or ends
 * the word matters in some, so they come before the vowels go.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/^ou(?=[aei])/, 'v'],
  [/^w/, 'v'],
  [/(tsch|shch|sch|tch|dzh|zsch)/g, 'x'],
  [/(sh|ch|zh|dj|cz|sz|rz)(?=.|$)/g, 'x'],
  [/kh/g, 'k'],
  [/gh|q/g, 'k'],
  [/ph/g, 'f'],
  [/[td]h/g, 't'],
  [/(ts|tz)/g, 's'],
  [/(?<=[oei])(w|ff?)$/, 'v'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cg]/g, 'k'],
  [/j/g, 'x'],
  [/d/g, 't'],
  [/p/g, 'b'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];
const VOWEL_FIRST = /^[aeiouyh]/;
const SILENT = /[aeiouyhw]/g;

/** The letters that a skeleton is made of (digits stay as they are). */
export const SKELETON_LETTERS = 'abtsxkflmnr';

function boned(word: string): string {
  const heard = sounds.reduce((so, [sound, letter]) => so.replace(sound, letter), word);
  return (VOWEL_FIRST.test(heard) ? 'a' : '') + heard.replace(SILENT, '') || 'a';
}

const MOST_KEPT = 200_000;
const kept = new Map<string, string>();

/**
 * The consonants of a folded word as classes of sounds: the same for the spellings of one name in different scripts and
 * countries, `ktf` for Qadhafi, Gaddafi, Kadhafi and القذافي. Kept, because a list of names says the same words again.
 */
export function skeleton(word: string): string {
  let bones = kept.get(word);
  if (bones === undefined) {
    bones = boned(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, bones);
  }
  return bones;
}
