import type { i18n as Words } from 'i18next';
import { useTranslation } from 'react-i18next';
import { saidIn, type Said } from './sentences';

/** `ownerAuthorityId`, `partially_answered` and `TOP_SECRET` as words; short codes as they are. */
export function spelt(name: string): string {
  const isCode = /^[A-Z\d_]+$/.test(name);
  if (isCode && (name.length < 5 || /\d/.test(name))) return name;
  const words = (isCode ? name.toLowerCase() : name)
    .replace(/(Id|Ids)$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** English is what the server says itself. */
const UNSAID: Said = {};

export interface Spell {
  kind: (name: string) => string;
  /** Many of them, as a list is called. */
  list: (kind: { readonly name: string; readonly path: string }) => string;
  field: (name: string) => string;
  code: (name: string) => string;
  /** A code by what it means, of a list of meanings that may have it: its name alone would say too little. */
  meant: (code: string, meanings: Said | undefined) => string;
  /** Whether the register of law has a title for this code. */
  inRegister: (code: string) => boolean;
  language: (code: string) => string;
  /** A sentence of the server: what a state means, what an act does, why something was refused. */
  says: (sentence: string) => string;
}

/** Made once for each language, and anew once its words are there: a page asks for hundreds of names. */
const speaking = new Map<string, { readonly of: unknown; readonly spell: Spell }>();

/** Names of kinds, fields and codes in the officer's language; spelt from the name itself where it has no word for it. */
export function useSpell(): Spell {
  const { i18n } = useTranslation();
  const of = i18n.getResourceBundle(i18n.language, 'names') as unknown;
  const known = speaking.get(i18n.language);
  if (known && known.of === of) return known.spell;
  const spell = spellIn(i18n, i18n.language);
  speaking.set(i18n.language, { of, spell });
  return spell;
}

function spellIn(i18n: Words, language: string): Spell {
  // Names come from the API's description and not from us: which there are is not known here.
  const say = i18n.getFixedT(language) as unknown as (key: string, options: object) => string;
  const word = (group: string) => (name: string) => say(`${group}.${name}`, { ns: 'names', defaultValue: spelt(name) });
  const code = word('codes');
  const list = ({ name, path }: { readonly name: string; readonly path: string }) =>
    say(`lists.${name}`, { ns: 'names', defaultValue: spelt(path.slice(1).replace('/', ' ')) });
  const says = (sentence: string) =>
    saidIn((i18n.getResource(language, 'sentences', 'sentences') as Said | undefined) ?? UNSAID, sentence);
  const inRegister = (code: string) => Boolean((i18n.getResource('en', 'names', 'codes') as Said | undefined)?.[code]);
  const speech = new Intl.DisplayNames([language, 'en'], { type: 'language' });
  return {
    says,
    inRegister,
    language: (code) => speech.of(code) ?? code,
    kind: word('kinds'),
    list,
    field: word('fields'),
    code,
    meant: (name, meanings) => (meanings?.[name] ? says(meanings[name]) : code(name)),
  };
}
