import { Injectable } from '@nestjs/common';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import type { ReadmissionCheck } from './check.entity.js';
import { CheckStore } from './check.store.js';
import { CheckViews, isShownAnswers } from './check.view.js';
import { checkWorkflow } from './check.workflow.js';

/** Everything that the core knows of checklists. */
@Injectable()
export class CheckKind {
  readonly workflow = checkWorkflow;
  readonly reads = 'readmission_check.read';
  readonly showsFiles = isShownAnswers;
  readonly view;

  constructor(
    readonly store: CheckStore,
    views: CheckViews,
    kinds: Kinds,
  ) {
    this.view = (check: ReadmissionCheck, glance: Glance) => views.show(check, glance);
    kinds.add(this);
  }
}
