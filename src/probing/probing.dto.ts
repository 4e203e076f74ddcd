import { CodeField, Country, Day, Id, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { probingScopes, type ProbingScope } from './probing.codes.js';

export class ProbingQueryDto extends PageQueryDto {
  @Id(optional)
  collectionId?: string;

  @Country(optional)
  askingCountry?: string;

  @Day(optional)
  from?: string;

  @Day(optional)
  until?: string;
}

/** How often one officer, by a pseudonym, has had a collection asked on one day. */
export class ProbingDayView {
  id: string;
  ownerAuthorityId: string;
  collectionId: string;
  day: string;
  askingCountry: string;
  /** The same officer has the same pseudonym with one owner, and another with every other. */
  asker: string;
  checks: number;
  hits: number;
  /** Questions that were much like an earlier one of the same officer, within a month. */
  repeats: number;
  /** How many were refused because a limit was reached. */
  refused: number;
  firstAt: Date;
}

/** A limit, and how much of it is used today. */
export class ProbingLimitView {
  @CodeField('ProbingScope', probingScopes)
  scope: ProbingScope;

  perDay: number;
  used: number;
}

/** How many entries one officer wrote or rewrote by hand on one day, in collections of their own authority. */
export class EntryDayView {
  id: string;
  day: string;
  officerId: string;
  authorityId: string;
  country: string;
  written: number;
  /** How many were refused because a limit was reached. */
  refused: number;
  firstAt: Date;
}
