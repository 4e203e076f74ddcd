import { Problem } from '../core/problems.js';
import { defined } from '../core/work/defined.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Trust } from '../legal-bases/legal-basis.codes.js';
import type { EntryKind } from './legal-entry.codes.js';
import { contents } from './legal-entry.contents.js';
import type { Content, Validity } from './legal-entry.entity.js';
import { assertFits, danglingInReadmission } from './readmission.fits.js';
import type { Snapshot } from './snapshot.js';

/** What somebody proposes that the register should say. */
export interface Draft extends Validity {
  readonly kind: EntryKind;
  readonly key: string;
  readonly instrument: string | null;
  readonly article: string;
  readonly content: unknown;
  readonly text: string | null;
  readonly source: string;
  readonly trust: Trust;
}

export type CheckedDraft = Draft & { readonly content: object };

/** What was sent of a draft: without a certain day the day is certain, and what was not sent is not known. */
export function draftOf(
  form: Partial<Draft> & Pick<Draft, 'kind' | 'key' | 'article' | 'content' | 'source' | 'trust'>,
): Draft {
  const { kind, key, instrument = null, article, content, text = null, source, trust } = form;
  const { validFrom = null, certainFrom = validFrom, certainTo = null, validTo = null } = form;
  return { kind, key, instrument, article, content, text, validFrom, certainFrom, certainTo, validTo, source, trust };
}

/** A draft with what was sent of a new one: what was left out stays as it is. */
export function revised(draft: Draft, form: Partial<Draft>): Draft {
  const sent = defined(form);
  const alsoCertain = sent.validFrom !== undefined && sent.certainFrom === undefined;
  return draftOf({ ...draft, ...sent, ...(alsoCertain && { certainFrom: sent.validFrom }) });
}

/** These say nothing without the instrument that they belong to. */
const ofAnInstrument: readonly EntryKind[] = [
  'article',
  'basis',
  'party',
  'suspension',
  'reservation',
  'agreement',
  'data_protection_decision',
  'evaluation',
];

/** The draft as the register can take it. Refuses what has not the form of its kind, refers to what is not there, or ends before it begins. */
export function checked(draft: Draft, law: Snapshot): CheckedDraft {
  const { data: content, error } = contents[draft.kind].safeParse(draft.content);
  if (error) {
    const fields = error.issues.map(({ path }) => ['content', ...path].join('.'));
    throw new Problem('bad_input', { fields: [...new Set(fields)] });
  }
  if (draft.instrument === null && ofAnInstrument.includes(draft.kind))
    throw new Problem('bad_input', { fields: ['instrument'] });
  const lost = dangling(draft, law);
  if (lost !== undefined) throw new Problem('unknown_reference', { field: lost });
  assertInOrder(draft);
  assertReceived(draft, law);
  assertFits(draft, law);
  return { ...draft, content };
}

/** Of the days that enclose begin and end, none comes before the one before it. */
function assertInOrder({ validFrom, certainFrom, certainTo, validTo }: Validity): void {
  const named = [validFrom, certainFrom, certainTo, validTo].filter((day) => day !== null);
  if (named.some((day, index) => index > 0 && day < (named[index - 1] ?? '')))
    throw new Problem('ends_before_it_begins');
  if (certainTo !== null && certainFrom === null) throw new Problem('inconsistent', { field: 'certainFrom' });
}

/** A suspension takes effect so many days after the depositary has received it: the clock of its instrument says how many. */
function assertReceived({ kind, instrument, content, validFrom }: Draft, law: Snapshot): void {
  if (kind !== 'suspension') return;
  const { receivedOn } = content as Content<'suspension'>;
  const clock = law.find('clock', `${instrument}/SUSPENSION`)?.content;
  if (receivedOn === null || clock?.unit !== 'days') return;
  const earliest = later(new Date(receivedOn), days(clock.quantity ?? 0))
    .toISOString()
    .slice(0, 10);
  if (validFrom === null || validFrom < earliest) throw new Problem('takes_effect_later', { earliest });
}

type Refers = (code: string, law: Snapshot) => boolean;

const aPlace: Refers = (code, law) => law.places.some((place) => place.code === code);
const aGroup: Refers = (code, law) => law.of('membership').some(({ content }) => content.group === code);
const anInstrument: Refers = (code, law) => law.find('instrument', code) !== undefined;
const anAction: Refers = (code, law) => code === '*' || law.find('action', code) !== undefined;
const aGate: Refers = (code, law) => law.of('gate').some(({ content }) => content.gate === code);

/** Which fields of a content speak of something else, and of what. */
const references: Readonly<Record<string, Refers>> = {
  country: aPlace,
  countries: aPlace,
  parties: aPlace,
  states: aPlace,
  body: aPlace,
  depositary: aPlace,
  towards: aPlace,
  actions: anAction,
  instruments: anInstrument,
};

/** These do so in some kinds only. */
const inKind: Partial<Record<EntryKind, Readonly<Record<string, Refers>>>> = {
  instrument: { group: aGroup },
  reservation: { gate: aGate },
  permission: { by: (code, law) => aPlace(code, law) || aGroup(code, law) },
};

/** The first field that refers to something which is not there. */
export function dangling(draft: Draft, law: Snapshot): string | undefined {
  const { kind, instrument, content } = draft;
  if (instrument !== null && kind !== 'instrument' && !anInstrument(instrument, law)) return 'instrument';
  const fields = { ...references, ...inKind[kind] };
  const lost = Object.entries(content as object).find(([field, value]) => {
    const refers = fields[field];
    if (!refers) return false;
    return ([value] as unknown[]).flat().some((code) => typeof code === 'string' && !refers(code, law));
  });
  return lost ? `content.${lost[0]}` : danglingInReadmission(draft, law);
}
