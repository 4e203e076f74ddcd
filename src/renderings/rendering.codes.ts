import type { Classification } from '../core/handling/handling.codes.js';

/** Where a text is pasted. */
export const textTargets = {
  siena: 'SIENA',
  i24_7: 'INTERPOL I-24/7: in ASCII, with a list of how names are really written',
  plain: 'Any other channel: e-mail over a secured connection, fax, courier',
} as const;
export type TextTarget = keyof typeof textTargets;

/** The kinds of case, besides requests, that are given out by another channel. */
export const renderedCases = {
  spontaneous_information: 'Information told without a request',
  strategic_exchange: 'Strategic information',
  correction_notice: 'A notice about what was passed on',
  use_permission: 'A use that needs permission',
  use_report: 'A report on the use of what was passed on',
  data_subject_consultation: 'The hearing of a transmitter',
  breach_notice: 'The notice of a breach',
} as const;
export type RenderedCase = keyof typeof renderedCases;

/** What a channel takes: how long lines may be, whether letters beyond ASCII arrive, and what it is cleared for. */
export interface Shape {
  readonly width: number;
  readonly ascii: boolean;
  readonly clearedFor: readonly Classification[];
}

const UNMARKED = ['PUBLIC', 'BPL'] as const;

/** Widths are ours: what is read well there, and what no gateway breaks. */
export const shapes: Readonly<Record<TextTarget, Shape>> = {
  siena: { width: 100, ascii: false, clearedFor: [...UNMARKED, 'RESTRICTED'] },
  i24_7: { width: 69, ascii: true, clearedFor: UNMARKED },
  plain: { width: 78, ascii: false, clearedFor: UNMARKED },
};
