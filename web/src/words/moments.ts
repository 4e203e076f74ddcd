import { useTranslation } from 'react-i18next';

interface Times {
  moment: (value: string) => string;
  day: (value: string) => string;
  month: (value: string) => string;
  /** `in 3 hours`, `2 days ago`: how long from now, in words. */
  away: (value: string) => string;
}

const MINUTE = 60_000;
const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
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
  return {
    moment: (value) => moments.format(new Date(value)),
    day: (value) => days.format(new Date(value)),
    month: (value) => months.format(new Date(value)),
    away: (value) => {
      const left = new Date(value).getTime() - Date.now();
      const [unit, size] = steps.find(([, size]) => Math.abs(left) >= size) ?? ['minute', MINUTE];
      return relative.format(Math.trunc(left / size), unit);
    },
  };
}

/** Montenegrin has no data of its own in browsers; its dates are written as in Serbian with Latin letters. */
const localeFor = (language: string): string => (language === 'cnr' ? 'sr-Latn-ME' : language);
