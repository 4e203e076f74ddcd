import { CodeField } from '../core/forms.js';
import { subjectKinds, type SubjectKind } from '../subjects/subject.codes.js';
import type * as codes from './referral.codes.js';

export class ReferralNameView {
  text: string;
  kind?: string;
}

export class ReferralIdentifierView {
  kind: string;
  value: string;
  country?: string;
  /** Of a handle, the network or messenger. */
  platform?: string;
}

export class ReferralTraitsView {
  names: ReferralNameView[];
  births: string[];
  nationalities: string[];
  sex: string | null;
  identifiers: ReferralIdentifierView[];
}

export class ReferralHandlingView {
  sourceGrade: string | null;
  infoGrade: string | null;
  handlingCodes: string[];
  /** The restriction of H3, in words: it goes wherever the package goes. */
  h3Text: string | null;
  classification: string;
  releasableTo: string[];
}

export class ReferralAskingView {
  country: string;
  authorityId: string;
  authority: string;
}

/** What leaves, and nothing besides. */
export class ReferralPackageView {
  refNo: string;

  @CodeField('SubjectKind', subjectKinds)
  kind: SubjectKind;

  traits: ReferralTraitsView;
  birthPlace: string | null;
  category: string | null;
  minor: boolean;
  purpose: codes.ReferralPurpose;
  analysisProject: string | null;
  offence: string;
  circumstances: string | null;
  restrictions: string | null;
  priority: codes.Priority;
  asking: ReferralAskingView;
  handling: ReferralHandlingView;
}
