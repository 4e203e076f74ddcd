import type english from '../../languages/en.json';

/** A key that no language has does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: typeof english.words };
  }
}
