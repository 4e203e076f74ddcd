import type { Classification, HandlingCode, InfoGrade, SourceGrade } from '../core/handling/handling.codes.js';
import type { Traits } from '../matching-engine/traits.js';
import type { Category, SubjectKind } from '../subjects/subject.codes.js';
import type { AnalysisProject, Indicator, Priority, ReferralPurpose } from './referral.codes.js';

/** Why this person, of all who were met: a code of the closed list, and what was seen. */
export interface RecordedIndicator {
  readonly code: Indicator;
  readonly words: string;
}

/** What a subject carries that decides whether it may leave, as it stood when it was last looked at. */
export interface Carried {
  readonly sourceGrade: SourceGrade | null;
  readonly infoGrade: InfoGrade | null;
  readonly handlingCodes: HandlingCode[];
  readonly h3Text: string | null;
  readonly classification: Classification;
  readonly releasableTo: string[];
  readonly purposes: string[];
  readonly released: boolean;
  readonly cleared: boolean;
}

/**
 * What leaves, and nothing besides: the fields of Annex II A of Regulation (EU) 2016/794, with the handling that
 * goes along. Put together when it is submitted, seen by whoever approves it, and not changed afterwards.
 */
export interface ReferralPackage {
  readonly refNo: string;
  readonly kind: SubjectKind;
  readonly traits: Traits;
  readonly birthPlace: string | null;
  readonly category: Category | null;
  readonly minor: boolean;
  readonly purpose: ReferralPurpose;
  readonly analysisProject: AnalysisProject | null;
  readonly offence: string;
  /** When, where and how, by what means. */
  readonly circumstances: string | null;
  readonly restrictions: string | null;
  readonly priority: Priority;
  readonly asking: { readonly country: string; readonly authorityId: string; readonly authority: string };
  readonly handling: Omit<Carried, 'released' | 'cleared' | 'purposes'>;
}
