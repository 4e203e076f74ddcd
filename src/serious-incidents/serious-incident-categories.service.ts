import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { SeriousIncidentCategoryReader } from './serious-incident-category.reader.js';
import type { SeriousIncidentCategoryView } from './serious-incident-view.dto.js';

@Injectable()
export class SeriousIncidentCategoriesService {
  constructor(
    private readonly work: Work,
    private readonly categories: SeriousIncidentCategoryReader,
  ) {}

  list(officer: Officer): Promise<SeriousIncidentCategoryView[]> {
    return this.work.as(officer, (em) => this.categories.all(em));
  }
}
