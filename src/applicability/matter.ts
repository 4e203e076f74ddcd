import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { bestOf, type Standing } from '../legal-register/standing.js';
import type { Question } from './question.js';

/** One way of doing what is asked: the question, held against one instrument and those of its articles that carry it. */
export interface Matter {
  readonly question: Question;
  readonly law: Snapshot;
  readonly instrument: Entry<'instrument'>;
  readonly basis: Entry<'basis'>;
  /** The action that it is judged as; undefined for an instrument of which nobody knows what it carries. */
  readonly action: Entry<'action'> | undefined;
  /** The articles that come into play, with those on personal data and classified information. */
  readonly articles: readonly string[];
  readonly sides: readonly [string, string];
  /** Those who pass information on: with an answer, both. */
  readonly senders: readonly string[];
}

export function matterOf(question: Question, law: Snapshot, basis: Entry<'basis'>): Matter | undefined {
  const instrument = basis.instrument === null ? undefined : law.find('instrument', basis.instrument);
  if (!instrument || !concerns(instrument, question, law)) return undefined;
  const [first = '*'] = basis.content.actions;
  const action = law.find('action', question.action ?? first);
  const { personalDataArticles, classifiedArticles } = instrument.content;
  const { from, to, personalData, classified } = question;
  return {
    question,
    law,
    instrument,
    basis,
    action,
    articles: [
      ...basis.content.articles,
      ...(personalData ? personalDataArticles : []),
      ...(classified ? classifiedArticles : []),
    ],
    sides: [from, to],
    senders: sendersOf(question, action),
  };
}

const sendersOf = ({ from, to, sender }: Question, action: Entry<'action'> | undefined): readonly string[] => {
  if (sender !== undefined) return [sender];
  return action?.content.flow === 'one_way' ? [from] : [from, to];
};

/** Agreements that name whom they are between are no answer for others; the rest say why they do not apply. */
function concerns({ content }: Entry<'instrument'>, { from, to }: Question, law: Snapshot): boolean {
  const { binding, states, body } = content;
  const isState = (code: string) => law.places.some((place) => place.code === code && place.kind !== 'body');
  const named = (code: string) => states.length === 0 || states.includes(code);
  if (binding === 'parties' || binding === 'group') return true;
  if (body !== null)
    return (to === body && isState(from) && named(from)) || (from === body && isState(to) && named(to));
  return [from, to].every((code) => isState(code) && named(code));
}

export const otherThan = ({ sides: [one, other] }: Matter, side: string): string => (side === one ? other : one);

export function inGroup(
  { law, question: { on } }: Pick<Matter, 'law' | 'question'>,
  group: string,
  code: string,
): Standing {
  const ofGroups = (entry: Entry<'membership'>) => [`${entry.content.group} ${entry.content.country}`];
  return bestOf(law.by('membership', 'member', ofGroups, `${group} ${code}`), on)?.stands ?? 'no';
}

/** Rows of a kind that an instrument has for a country. */
export function under<
  K extends 'party' | 'suspension' | 'reservation' | 'data_protection_decision' | 'evaluation' | 'authority',
>({ law, instrument }: Matter, kind: K, country: string): Entry<K>[] {
  const words = (entry: Entry<K>) => [`${entry.instrument} ${(entry.content as { country: string }).country}`];
  return law.by(kind, 'country', words, `${instrument.key} ${country}`);
}
