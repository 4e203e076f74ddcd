import { useTranslation } from 'react-i18next';

interface Times {
  moment: (value: string) => string;
  day: (value: string) => string;
  month: (value: string) => string;
  /** `in 3 hours`, `2 days ago`: how long from now, in words. */
  away: (value: string) => string;
}

const MINUTE = 60_000;
type Unit = 'day' | 'hour' | 'minute';
const steps: readonly [Unit, number][] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** Times as the officer's language writes them. Only displayed: what is due when, the server says. */
export function useTimes(): Times {
  const { i18n } = useTranslation();
  const language = localeFor(i18n.language);
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const say = i18n.t as (key: string, options: object) => string;
  const inWords = (number: number, unit: Unit): string => {
    if (isKnown(i18n.language)) return relative.format(number, unit);
    const time = say(`times.${unit}`, { ns: 'names', number: Math.abs(number) });
    return say(number < 0 ? 'times.ago' : 'times.in', { ns: 'names', time });
  };
  return {
    moment: (value) => moments.format(new Date(value)),
    day: (value) => days.format(new Date(value)),
    month: (value) => months.format(new Date(value)),
    away: (value) => {
      const left = new Date(value).getTime() - Date.now();
      const [unit, size] = steps.find(([, size]) => Math.abs(left) >= size) ?? ['minute', MINUTE];
      return inWords(Math.trunc(left / size), unit);
    },
  };
}

/** Languages of which browsers know how they write dates, where it is not the language itself. */
const written: Readonly<Record<string, string>> = { en: 'en-GB', cnr: 'sr-Latn-ME', bs: 'hr' };

/** Not every browser knows Albanian and Macedonian: those say it in words of ours, and write dates in figures. */
const isKnown = (language: string): boolean =>
  Intl.RelativeTimeFormat.supportedLocalesOf(written[language] ?? language).length > 0;

const localeFor = (language: string): string => (isKnown(language) ? (written[language] ?? language) : 'de-AT');
