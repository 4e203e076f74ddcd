/**
 * How the sounds of a folded word come down to a dozen classes, one rule after the other. What follows a vowel or ends
 * the word matters in some, so they come before the vowels go.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  // Albanian xh; elsewhere x is two sounds, Alexander and Aleksandar.
  [/xh/g, 'j'],
  [/x/g, 'ks'],
  // Wilson, Уилсон, Oualid.
  [/^(ou(?=[aei])|u(?=[aeioy])|w)/, 'v'],
  [/igh(?=t|$)/, 'i'],
  [/ch(?=[rl])/g, 'k'],
  // Petrović without its mark.
  [/(?<=[vckjzsgbmph])ic$/, 'ich'],
  // The endings of Latvian, and those that French does not speak: Edwards, Laurent, Bernard.
  [/(?<=^.{3,}[bdfgklmnprv])s$/, ''],
  [/(?<=^.{3,}[nr])[td]$/, ''],
  [/(tsch|shch|sch|tch|dzh|zsch)/g, 'x'],
  [/(sh|ch|zh|dj|cz|sz|rz)(?=.|$)/g, 'x'],
  [/kh/g, 'h'],
  [/gh|q/g, 'k'],
  [/ph/g, 'f'],
  [/[td]h/g, 't'],
  [/t[szc]/g, 's'],
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
