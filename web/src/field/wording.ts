import type { components } from '../generated/api';

type Wording = components['schemas']['WordingView'];

/** Serbian in either script, and its neighbours where there is no text of their own, read the one in Serbian. */
const instead: Readonly<Record<string, string>> = { 'sr-Latn': 'sr', 'sr-Cyrl': 'sr', bs: 'sr', hr: 'sr', cnr: 'sr' };

export function wordingIn(texts: readonly Wording[], language: string): Wording | undefined {
  const wanted = [language, language.split('-')[0], instead[language], 'en'];
  return wanted.flatMap((each) => texts.find((text) => text.language === each) ?? [])[0];
}
