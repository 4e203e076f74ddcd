import type { FormCode } from './form.codes.js';
import { isStruckOut, type Content, type Form, type Section } from './form.definition.js';
import { partsOf, type Box, type Entry } from './form.boxes.js';
import type { Both, Labels } from './form.labels.js';

export interface SheetSection {
  readonly letter: string;
  readonly heading: Both;
  readonly struckOut: boolean;
  readonly parts: readonly (Box | Entry)[];
  readonly signed: boolean;
}

/** A form as it is laid out on paper. */
export interface FormSheet {
  readonly code: FormCode;
  readonly title: Both;
  /** The second language; null: English alone. */
  readonly language: string | null;
  readonly annex: Both | null;
  readonly between: Both;
  /** On every page: how it has to be handled, for whom the copy is. */
  readonly banner: readonly Both[];
  readonly sections: readonly SheetSection[];
  readonly words: Readonly<Record<'page' | 'of' | 'signature' | 'seal' | 'struckOut' | 'draft', Both>>;
  readonly footer: readonly string[];
  readonly draft: boolean;
}

export interface Laid {
  readonly form: Form;
  readonly content: Content;
  readonly labels: Labels;
  readonly refNo: string;
  readonly agreement: string | null;
  readonly annex: string | null;
  readonly states: readonly [string, string];
  readonly copyFor: string;
  readonly digest: string | null;
  readonly draft: boolean;
}

/** Lays out a form: every section has its letter and heading, and is filled or struck out. */
export function sheetOf(laid: Laid): FormSheet {
  const { form, labels, refNo, annex, states, copyFor, digest, draft } = laid;
  const word = (key: string) => labels.both(`sheet.${key}`);
  const named = (label: Both, value: string): Both => label.map((text) => `${text} ${value}`) as unknown as Both;
  return {
    code: form.code,
    title: labels.both(`form.${form.code}`),
    language: labels.language,
    annex: annex === null ? null : named(word('annex'), annex),
    between: named(word('between'), `${states[0]} – ${states[1]}${laid.agreement ? ` (${laid.agreement})` : ''}`),
    banner: [word('handling'), word('keep'), named(word('copy_for'), copyFor)],
    sections: form.sections.map((section, at) => sectionOf(section, at, laid)),
    words: {
      page: word('page'),
      of: word('of'),
      signature: word('signature'),
      seal: word('seal'),
      struckOut: word('struck_out'),
      draft: word('draft'),
    },
    footer: [`${refNo} · ${form.code.toUpperCase()}${digest ? ` · SHA-256 ${digest}` : ''}`, ...unverified(labels)],
    draft,
  };
}

const unverified = (labels: Labels): string[] =>
  labels.unverified ? [[...new Set(labels.both('sheet.unverified'))].join(' / ')] : [];

function sectionOf({ name, fields, signed }: Section, at: number, { content, labels }: Laid): SheetSection {
  const filled = content[name];
  const struckOut = filled === undefined || isStruckOut(filled);
  return {
    letter: String.fromCodePoint(65 + at),
    heading: labels.both(`section.${name}`),
    struckOut,
    parts: struckOut ? [] : fields.flatMap((field) => partsOf(field, filled, labels)),
    signed: signed === true && !struckOut,
  };
}
