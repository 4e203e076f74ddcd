import { PickType } from '@nestjs/swagger';
import { CodeField } from '../core/forms.js';
import { ItemView } from '../core/handling/info-meta.dto.js';
import { categories, subjectKinds, type Category, type SubjectKind } from '../subjects/subject.codes.js';

/** What several subjects carry together: the union of codes, the highest classification, the worst grades. */
export class JointHandlingView extends PickType(ItemView, [
  'sourceGrade',
  'infoGrade',
  'handlingCodes',
  'h3Text',
  'classification',
  'releasableTo',
  'purposes',
  'containsSpecialCategory',
  'containsMinor',
] as const) {}

export class ComparedValueView {
  subjectId: string;
  values: string[];
}

export class ComparedFieldView {
  field: string;
  /** Two of them say different things where only one can be right. */
  conflicting: boolean;
  values: ComparedValueView[];
}

export class GroupMemberView {
  id: string;

  @CodeField('SubjectKind', subjectKinds)
  kind: SubjectKind;

  @CodeField('Category', categories, { nullable: true })
  category: Category | null;

  state: string;
  operationId: string;
  ownerAuthorityId: string;
  ownerCountry: string;
  /** By what it is known, where that is shown to the reader. */
  label: string | null;
  /** Why its reader sees that it is there and not what it says. */
  withheld: string | null;
}

export class GroupLinkView {
  /** The link, as a case of its own: /subject-merges/{id}. */
  id: string;
  oneId: string;
  otherId: string;
}

/** Subjects side by side. */
export class SubjectComparisonView {
  members: GroupMemberView[];
  handling: JointHandlingView;
  fields: ComparedFieldView[];
}

/** A subject with all that are the same, as far as its reader sees them: shown as one. */
export class SubjectGroupView extends SubjectComparisonView {
  /** The one that was written down first stands for them all. */
  standsFor: string;
  links: GroupLinkView[];
  /** There are more than are shown. */
  cut: boolean;
}
