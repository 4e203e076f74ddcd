import { CaseView } from '../core/cases/case.dto.js';
import { Governed } from '../core/exchange/governed.dto.js';
import { CodeField, nullable, upTo } from '../core/forms.js';
import { dataPurposes, type DataPurpose } from '../core/handling/handling.codes.js';
import {
  collectionKinds,
  decisions,
  suspenders,
  tellings,
  type CollectionKind,
  type Decision,
  type Suspender,
  type Telling,
} from './collection.codes.js';

export class RuleView {
  id: string;
  /** A state or agency by its code, or `*`. */
  recipient: string;
  authorityId: string | null;

  @CodeField('DataPurpose', dataPurposes, upTo(4))
  purposes: DataPurpose[];

  @CodeField('Telling', tellings)
  telling: Telling;

  /** The law that carries it across a border, as it was found; null within a state, for anybody, and for nothing. */
  basis: Governed | null;
}

export class TermsView {
  @CodeField('DataPurpose', dataPurposes, upTo(4))
  purposes: DataPurpose[];

  nationalLaw: string;
  reviewDays: number;
  keepDays: number;
  rules: RuleView[];
}

/** A collection as its owner and its supervisors see it. */
export class CollectionView extends CaseView {
  @CodeField('CollectionKind', collectionKinds)
  kind: CollectionKind;

  title: string;
  description: string;
  terms: TermsView;
  /** Grows with every change of the terms that is agreed; 0 before it is in use. */
  termsVersion: number;
  /** A change that has been proposed and not decided. */
  pending: TermsView | null;
  pendingBy: string | null;
  pendingAt: Date | null;
  /** The rule that sets the longest time between two reviews of an entry. */
  retentionRule: string;
  contactAuthorityId: string;
  dutyChannel: string;
  proposedBy: string | null;
  putInUseBy: string | null;
  putInUseAt: Date | null;

  @CodeField('Suspender', suspenders, nullable)
  suspendedAs: Suspender | null;

  reviewDue: Date | null;
  /** It waits for its yearly review, and stops without one. */
  reviewCalled: boolean;
}

/** A change of the terms as it was decided. */
export class TermsChangeView {
  version: number;
  terms: TermsView;

  @CodeField('TermsDecision', decisions)
  decision: Decision;

  proposedBy: string;
  proposedAt: Date;
  decidedBy: string;
  decidedAt: Date;
}

/** What somebody who asked would be told. */
export class TellingView {
  @CodeField('Telling', tellings)
  telling: Telling;
}

/** How many entries a collection has, by what is to be done about them. */
export class CollectionFiguresView {
  collectionId: string;

  @CodeField('CollectionKind', collectionKinds)
  kind: CollectionKind;

  state: string;
  held: number;
  reviewDue: number;
  withdrawn: number;
  /** What is left of those that were erased: that they were there. */
  erased: number;
  /** Of those held, how many others can find now. */
  findable: number;
  persons: number;
  minors: number;
}
