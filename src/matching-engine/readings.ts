import { asHeard } from './heard-names.js';
import { otherForms } from './short-forms.js';
import { skeleton } from './skeleton.js';

/** Letters that are read in two ways, so that one name has two skeletons; those first that help oftenest. */
const readings: readonly (readonly [RegExp, string])[] = [
  // Hamdi, Khamdi, Kamdi; Harry, Гарри.
  [/^h/, 'k'],
  [/^(kh?|g)(?=[aeiouy])/, 'h'],
  [/(?<!^)kh/g, 'k'],
  [/(?<=[aeiou])k(?=[aeioubdfgklmnprstvz])/g, 'h'],
  [/(?<!^)h/g, 'k'],
  // Jansson, Yansson; Rajkan, Raykan; Đorđević without its marks.
  [/^j/, 'y'],
  [/^(y|i(?=[aou]))e?/, 'j'],
  [/j/g, 'y'],
  [/(?<=[aeiou])y(?=[^aeiou]|$)/g, 'j'],
  [/(?<=[aeiou])y(?=[aeiou])/g, 'j'],
  [/d(?=.*ic$)/g, 'dj'],
  // Eugen, Eudzhen; Michael, Maykl.
  [/g(?=[eiy])/g, 'j'],
  [/t?ch/g, 'k'],
  [/ch/g, 'h'],
  // Melcher, ملچر: whose vowels are not there.
  [/ch(?=[rl])/g, 'sh'],
  // Lutgen, Лютжен.
  [/zh/g, 'g'],
  // Stuart, استوارت.
  [/^s(?=[ptk])/, 'as'],
  [/^as(?=[ptkq])/, 's'],
  // Garot, Гаро; Dassault, Дассо; Ollier, Олье.
  [/(?<=[aeiou])(l?ts?|[sxzd]|rd)$/, ''],
  [/(?<=i)er$/, 'e'],
  // Marcus, Mark; Callejas, Calleja.
  [/(us|is|as|os|s)$/, ''],
  // Swinarow, Svinarov.
  [/(?<=.)w/g, 'v'],
  [/(?<=.)v/g, 'w'],
  // Pupovac, Pupovats; Petrovic, Petrović.
  [/c(?=[^hkeiy]|$)/g, 'ts'],
  [/ts/g, 'k'],
  [/ic$/, 'ich'],
  // Alqahtani, Qahtani.
  [/^[ae]l(?=[bcdfghjklmnpqrstvwxyz]+[aeiouy])/, ''],
  [/^wr/, 'r'],
  [/^kn/, 'n'],
  [/dh/g, 'z'],
  [/th/g, 's'],
  [/z/g, 'd'],
  [/v/g, 'b'],
  // James, Джеймс.
  [/(?<=[bdfgklmnprv])s$/, 'es'],
  // Xanlarova, Ханларова.
  [/^kh/, 'x'],
  // Sattar, Abdul Sattar, and the other way round.
  [/^(?!abd)(?=.{3})/, 'abd'],
  [/^abd(?=.{3})/, ''],
];
const MOST_READINGS = 9;

/** The other skeletons that a word has where its letters are read as elsewhere. */
export function otherReadings(word: string): string[] {
  const own = skeleton(word);
  const found = new Set<string>();
  for (const [letter, read] of readings) {
    const other = word.replace(letter, read);
    if (other.length > 1 && other !== word && skeleton(other) !== own) found.add(skeleton(other));
  }
  return [...found].slice(0, MOST_READINGS);
}

const MOST_FORMS = 8;

/** The skeletons of a name as others hear it, of its short forms, or of the names that it is short for. */
export function formsOf(word: string): string[] {
  const forms = new Set([...asHeard(word), ...otherForms(word)].map(skeleton));
  forms.delete(skeleton(word));
  return [...forms].slice(0, MOST_FORMS);
}

const SHORTEST_SPLIT = 7;
const SHORTEST_HALF = 3;
const ARTICLE = /^(al|el|ul)(?=[a-z]{4})/;

/** The two skeletons of a word that may be two words written as one, for each place where it can be parted. */
export function splits(word: string): [string, string][] {
  if (word.length < SHORTEST_SPLIT) return [];
  const found: [string, string][] = [];
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    found.push([skeleton(word.slice(0, at)), skeleton(word.slice(at).replace(ARTICLE, ''))]);
  }
  return found;
}
