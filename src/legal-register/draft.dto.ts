import { CaseView } from '../core/cases/case.dto.js';
import { clearable, CodeField, Day, Fields, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { trusts, type Trust } from '../legal-bases/legal-basis.codes.js';
import { entryKinds, type EntryKind } from './legal-entry.codes.js';

/** By which a row is known again: `PCC_SEE/AL`, `R-AT-15`. */
export const KEY = /^[A-Z0-9][A-Za-z0-9_./-]{0,79}$/;
export const INSTRUMENT = /^[A-Z][A-Z0-9_]{1,39}$/;

/** What a row can say whatever its kind. */
export class DraftPartsDto {
  @Pattern(INSTRUMENT, clearable)
  instrument?: string | null;

  /** What the law says there. */
  @Text(4000, clearable)
  text?: string | null;

  /** Before this day it does not hold. */
  @Day(clearable)
  validFrom?: string | null;

  /** Since this day it holds for certain; left out, the same day; null where nobody knows. */
  @Day(clearable)
  certainFrom?: string | null;

  /** Until this day it holds for certain; left out, until `validTo`. */
  @Day(clearable)
  certainTo?: string | null;

  /** The first day on which it no longer holds. */
  @Day(clearable)
  validTo?: string | null;
}

/** What may still be changed while nobody has decided. */
export class ReviseDraftDto extends DraftPartsDto {
  /** In the form of its kind: GET /legal-register/forms/{kind}. */
  @Fields(optional)
  content?: object;

  @Text(200, optional)
  article?: string;

  /** Where that is to be read. */
  @Text(600, optional)
  source?: string;

  @OneOf('Trust', trusts, optional)
  trust?: Trust;
}

/** What a row should say. */
export class DraftDto extends DraftPartsDto {
  @OneOf('LegalEntryKind', entryKinds)
  kind: EntryKind;

  @Pattern(KEY)
  key: string;

  /** In the form of its kind: GET /legal-register/forms/{kind}. */
  @Fields()
  content: object;

  /** The article that it rests on. */
  @Text(200)
  article: string;

  /** Where that is to be read. */
  @Text(600)
  source: string;
}

/** A case about what a row of the register should say. */
export class DraftView extends CaseView {
  @CodeField('LegalEntryKind', entryKinds)
  kind: EntryKind;

  key: string;
  instrument: string | null;
  article: string;
  content: object;
  text: string | null;
  validFrom: string | null;
  certainFrom: string | null;
  certainTo: string | null;
  validTo: string | null;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;

  /** The second person. */
  decidedBy: string | null;
  decidedAt: Date | null;
}
