import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { withheldFrom } from '../core/handling/item.view.js';
import type { PageOf } from '../core/paging/page.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { SpecialCategories } from './special-categories.js';
import type { SubjectsQueryDto } from './subjects-query.dto.js';
import { SubjectSearch } from './subject.search.js';
import type { ReviewsView, SpecialCategoryView, SubjectView } from './subject-views.dto.js';
import { SubjectsService } from './subjects.service.js';

/** What is read of subjects besides one of them: lists, searches, reviews, special categories. Each reading is in the trail. */
@Injectable()
export class SubjectReadingsService {
  constructor(
    private readonly cases: Cases,
    private readonly subjects: SubjectsService,
    private readonly search: SubjectSearch,
    private readonly special: SpecialCategories,
  ) {}

  list(officer: Officer, query: SubjectsQueryDto, purpose: Purpose): Promise<PageOf<SubjectView>> {
    const { limit, after, count } = query;
    const { where, audited } = this.search.asked(officer, query);
    return this.cases.list(this.subjects.kind, officer, {
      limit,
      after,
      count,
      where,
      audited: { ...audited, purpose },
    });
  }

  reviews(officer: Officer, id: string, purpose: Purpose): Promise<ReviewsView> {
    const { kind, store } = this.subjects;
    return this.cases.look(kind, officer, {
      id,
      question: 'reviews',
      purpose,
      answer: async (subject, glance) => {
        assertShown(withheldFrom(subject, glance));
        const reviews = await store.reviews(glance.em, id);
        return { reviews: reviews.map((review) => pick(review, ['fromCategory', 'toCategory', 'grounds', 'sources', 'necessity', 'reviewedBy', 'reviewedAt'])) }; // prettier-ignore
      },
    });
  }

  specialCategory(officer: Officer, id: string, purpose: Purpose): Promise<SpecialCategoryView> {
    return this.cases.look(this.subjects.kind, officer, {
      id,
      question: 'special_category',
      purpose,
      answer: (subject, glance) => {
        assertShown(withheldFrom(subject, glance));
        const text = this.special.open(subject);
        if (text === null) throw new Problem('not_found');
        return { kinds: subject.specialKinds, text };
      },
    });
  }
}

function assertShown(withheld: ReturnType<typeof withheldFrom>): void {
  if (withheld) throw new Problem(withheld);
}
