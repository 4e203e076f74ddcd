import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import english from '../../languages/en.json';

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
  readonly names?: Record<string, unknown>;
}

const files = import.meta.glob<{ default: Words }>(['../../languages/*.json', '!../../languages/en.json']);
const KEPT = 'seecase.language';

/** Only the language that is wanted is loaded; English is there from the start. */
export async function startLanguages(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['words', 'names'],
    defaultNS: 'words',
    interpolation: { escapeValue: false },
    resources: { en: { words: english.words, names: english.names } },
  });
  const wanted = localStorage.getItem(KEPT) ?? navigator.language.slice(0, 2);
  await speak(wanted in languages ? (wanted as Language) : 'en');
}

export async function speak(language: Language): Promise<void> {
  const load = files[`../../languages/${language}.json`];
  if (load && !i18n.hasResourceBundle(language, 'words')) {
    const { words, names } = (await load()).default;
    i18n.addResourceBundle(language, 'words', words);
    if (names) i18n.addResourceBundle(language, 'names', names);
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(KEPT, language);
}
