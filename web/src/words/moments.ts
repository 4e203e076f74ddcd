import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

interface Times {
  moment: (value: string) => string;
  day: (value: string) => string;
  month: (value: string) => string;
}

const MINUTE = 60_000;
const sizes = { days: 24 * 60 * MINUTE, hours: 60 * MINUTE, minutes: MINUTE } as const;
type Unit = keyof typeof sizes;
const units = ['days', 'hours', 'minutes'] as const satisfies readonly Unit[];

/** Made once for each language: a page has hundreds of times on it, and to learn how they are written takes long. */
const written = new Map<string, Times>();

/** Times as the officer's language writes them. Only displayed: what is due when, the server says. */
export function useTimes(): Times {
  const { i18n } = useTranslation();
  const known = written.get(i18n.language);
  if (known) return known;
  const times = timesIn(localeFor(i18n.language));
  written.set(i18n.language, times);
  return times;
}

function timesIn(locale: string): Times {
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return {
    moment: (value) => moments.format(new Date(value)),
    day: (value) => days.format(new Date(value)),
    month: (value) => months.format(new Date(value)),
  };
}

/** `in 3 h 12 min`, `2 d 4 h ago`: how long from now, and it goes on as time does. */
export function useAway(): (value: string) => string {
  const { t } = useTranslation();
  const now = useSyncExternalStore(ticking, minute) * MINUTE;
  return (value) => {
    const left = new Date(value).getTime() - now;
    // What is left is rounded up and what is over rounded down: a time is never said to be shorter than it is.
    const minutes = left > 0 ? Math.ceil(left / MINUTE) : Math.floor(-left / MINUTE);
    if (minutes === 0) return t('away.now');
    const time = parts(minutes * MINUTE)
      .map(([unit, number]) => t(`away.${unit}`, { number }))
      .join(' ');
    return t(left < 0 ? 'away.ago' : 'away.in', { time });
  };
}

/** The two greatest units that it has, and those that are nothing are left out. */
function parts(time: number): [Unit, number][] {
  const first = units.findIndex((unit) => time >= sizes[unit]);
  return units.slice(first, first + 2).flatMap((unit, at): [Unit, number][] => {
    const whole = at === 0 ? time : time % sizes[units[first] ?? 'minutes'];
    const number = Math.floor(whole / sizes[unit]);
    return number > 0 ? [[unit, number]] : [];
  });
}

const minute = (): number => Math.floor(Date.now() / MINUTE);
const OFTEN = 5000;

/** One clock for the page, for as long as something on it shows the time. */
const listeners = new Set<() => void>();
let clock: ReturnType<typeof setInterval> | undefined;
function ticking(changed: () => void): () => void {
  listeners.add(changed);
  clock ??= setInterval(() => listeners.forEach((tell) => tell()), OFTEN);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
}

/** Languages of which browsers know how they write dates, where it is not the language itself. */
const dated: Readonly<Record<string, string>> = { en: 'en-GB', cnr: 'sr-Latn-ME', bs: 'hr' };

/** Not every browser knows Albanian and Macedonian: those write dates in figures. */
const isKnown = (language: string): boolean =>
  Intl.DateTimeFormat.supportedLocalesOf(dated[language] ?? language).length > 0;

const localeFor = (language: string): string => (isKnown(language) ? (dated[language] ?? language) : 'de-AT');
