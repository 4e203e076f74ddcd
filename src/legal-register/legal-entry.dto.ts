import { CodeField, Country, Day, Id, Int, OneOf, optional, Pattern } from '../core/forms.js';
import { PAGE_LIMIT } from '../core/paging/page.js';
import { Type } from 'class-transformer';
import { trusts, type Trust } from '../legal-bases/legal-basis.codes.js';
import { INSTRUMENT } from './draft.dto.js';
import { entryKinds, type EntryKind } from './legal-entry.codes.js';

export class LegalEntriesQueryDto {
  @OneOf('LegalEntryKind', entryKinds, optional)
  kind?: EntryKind;

  @Pattern(INSTRUMENT, optional)
  instrument?: string;

  /** Rows about this state or body. */
  @Country(optional)
  country?: string;

  /** Rows that hold, or may hold, on this day. */
  @Day(optional)
  on?: string;

  @OneOf('Trust', trusts, optional)
  trust?: Trust;

  /** How many at a time, 1 to 100. */
  @Type(() => Number)
  @Int(1, PAGE_LIMIT, optional)
  limit: number = PAGE_LIMIT;

  /** The `next` of the page before. */
  @Id(optional)
  after?: string;
}

export class FormOfKind {
  @OneOf('LegalEntryKind', entryKinds)
  kind: EntryKind;
}

/** One version of a row of the register of law. */
export class LegalEntryView {
  id: string;

  @CodeField('LegalEntryKind', entryKinds)
  kind: EntryKind;

  key: string;
  instrument: string | null;
  article: string;
  content: object;
  text: string | null;
  /** Before this day it does not hold. */
  validFrom: string | null;
  /** Since this day it holds for certain; null: nobody knows since when. */
  certainFrom: string | null;
  certainTo: string | null;
  validTo: string | null;
  /** Since when the register has said so. */
  knownFrom: Date;
  /** Until when it did; null: it does. */
  knownUntil: Date | null;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;

  /** The change that brought it in; null: it came with the product. */
  changeId: string | null;
  /** The two officers who have put it there. */
  proposedBy: string | null;
  approvedBy: string | null;
}

/** Rows of the register, in the order of their kinds and keys. */
export class LegalEntriesView {
  items: LegalEntryView[];
  /** Send it as `after` for the next page; null on the last one. */
  next: string | null;
}
