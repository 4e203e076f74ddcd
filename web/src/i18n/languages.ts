import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import english from '../../languages/en.json';
import register from '../generated/register.json';
import { keptFile } from './kept-file';

/** Each in its own name. Serbian has two scripts. */
export const languages = {
  en: 'English',
  sq: 'Shqip',
  'sr-Latn': 'Srpski',
  'sr-Cyrl': 'Српски',
  bs: 'Bosanski',
  hr: 'Hrvatski',
  cnr: 'Crnogorski',
  mk: 'Македонски',
  bg: 'Български',
  ro: 'Română',
  el: 'Ελληνικά',
  tr: 'Türkçe',
  hu: 'Magyar',
  sl: 'Slovenščina',
  de: 'Deutsch',
} as const;
export type Language = keyof typeof languages;

interface Words {
  readonly reviewed: boolean;
  readonly words: Record<string, unknown>;
}

const files = import.meta.glob<{ default: Words }>(['../../languages/*.json', '!../../languages/en.json']);
/** Addresses of what a language says of kinds, fields and codes, and of the sentences of the law. */
const named = import.meta.glob<string>('../../languages/{names,sentences}/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const KEPT = 'seecase.language';

/** Only the language that is wanted is loaded; English is there from the start. */
export async function startLanguages(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['words', 'names', 'sentences'],
    defaultNS: 'words',
    interpolation: { escapeValue: false },
    resources: { en: { words: english.words, names: { codes: register }, sentences: {} } },
  });
  const wanted = localStorage.getItem(KEPT) ?? navigator.language.slice(0, 2);
  await speak(wanted in languages ? (wanted as Language) : 'en');
}

export async function speak(language: Language): Promise<void> {
  const load = files[`../../languages/${language}.json`];
  if (load && !i18n.hasResourceBundle(language, 'words')) {
    i18n.addResourceBundle(language, 'words', (await load()).default.words);
    await Promise.all(['names', 'sentences'].map((about) => addNamed(language, about)));
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT, language);
}

/** Without them everything works, in English names: a language that cannot be fetched now stops nobody. */
async function addNamed(language: Language, about: string): Promise<void> {
  const address = named[`../../languages/${about}/${language}.json`];
  if (!address) return;
  const words = await keptFile<object>(address, Object.values(named)).catch(() => ({}));
  i18n.addResourceBundle(language, about, words);
}
