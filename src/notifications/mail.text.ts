import type { Level } from '../core/workflow/urgency.js';

/** How much is waiting: all that a mail is ever made of. */
export interface MailContent {
  readonly total: number;
  /** There is more than was counted. */
  readonly more: boolean;
  readonly levels: Readonly<Record<Level, number>>;
  readonly kinds: Readonly<Record<string, number>>;
}

/** The words of one language. */
export interface MailTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

export interface Written {
  readonly subject: string;
  readonly text: string;
}

const MOST_URGENT_FIRST: readonly Level[] = ['overdue', 'red', 'amber', 'green'];

/** Numbers by urgency and by kind, and the address of the product: nothing that says what or whom it is about. */
export function writeCounts({ texts, kinds }: MailTexts, content: MailContent, url: string): Written {
  const urgent = content.levels.overdue + content.levels.red;
  const numbers = { total: content.total, urgent, url };
  const more = content.more ? ` ${texts.more}` : '';
  const levels = MOST_URGENT_FIRST.filter((level) => content.levels[level] > 0);
  const lines = [
    fill(texts.waiting, numbers) + more,
    '',
    ...levels.map((level) => `${texts[level]}: ${content.levels[level]}`),
    '',
    `${texts.kinds}:`,
    ...Object.entries(content.kinds).map(([kind, count]) => `- ${kinds[kind] ?? plain(kind)}: ${count}`),
    '',
    fill(texts.open, numbers),
    '',
    texts.settings,
  ];
  return { subject: fill(urgent > 0 ? texts.urgent : texts.subject, numbers), text: `${lines.join('\n')}\n` };
}

export function writeCode({ texts }: MailTexts, code: string, url: string): Written {
  const lines = [fill(texts.verify, { code }), '', texts.verify_until, '', url];
  return { subject: texts.verify_subject ?? '', text: `${lines.join('\n')}\n` };
}

const fill = (text: string | undefined, values: Readonly<Record<string, string | number>>): string =>
  (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A kind that no translation knows yet. */
const plain = (kind: string): string => kind.replaceAll('_', ' ');
