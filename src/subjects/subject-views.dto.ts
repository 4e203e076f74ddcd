import { IntersectionType } from '@nestjs/swagger';
import { CodeField, upTo } from '../core/forms.js';
import { ItemView } from '../core/handling/info-meta.dto.js';
import * as codes from './subject.codes.js';
import { SubjectContent } from './subject-kinds.dto.js';

/** What is odd about what was written down: it may be misread. */
export class SubjectWarningView {
  code: string;
  title: string;
}

/** A subject as its reader may see it: what is known, in the part that bears the name of its kind. */
export class SubjectView extends IntersectionType(ItemView, SubjectContent) {
  @CodeField('SubjectKind', codes.subjectKinds)
  kind: codes.SubjectKind;

  @CodeField('Category', codes.categories, { nullable: true })
  category: codes.Category | null;

  /** By what it is known: a name, a plate, a number; null where there is none, or its content is withheld. */
  label: string | null;

  @CodeField('Appearance', codes.appearances, { nullable: true })
  appearsAs: codes.Appearance | null;

  @CodeField('ProtectedRole', codes.protectedRoles, { nullable: true })
  protectedRole: codes.ProtectedRole | null;

  /** Who has agreed that it may be passed on although it concerns somebody in a protected role. */
  clearedByOfficer: string | null;
  clearedByMonitor: string | null;

  /** What is odd about its numbers and its machine-readable zone; none where its content is withheld. */
  warnings: SubjectWarningView[];

  dpoNotifiedAt: Date | null;
  dpoNotedAt: Date | null;
  dpoNotedBy: string | null;
  reviewedAt: Date | null;
  reviewedBy: string | null;
}

/** Special categories of data about a subject: shown by themselves only, each time with an entry in the trail. */
export class SpecialCategoryView {
  @CodeField('SpecialCategory', codes.specialCategories, upTo(8))
  kinds: codes.SpecialCategory[];

  text: string;
}

export class CitedSourceView {
  recordType?: string;
  recordId?: string;
  reference?: string;
}

export class ReviewView {
  @CodeField('Category', codes.categories, { nullable: true })
  fromCategory: codes.Category | null;

  @CodeField('Category', codes.categories, { nullable: true })
  toCategory: codes.Category | null;

  grounds: string | null;
  sources: CitedSourceView[] | null;
  necessity: string | null;
  reviewedBy: string;
  reviewedAt: Date;
}

/** How a subject came to be what it is, oldest first. */
export class ReviewsView {
  reviews: ReviewView[];
}
