import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { assertMakesSense } from './exhibit.details.js';
import { ExhibitDrafts } from './exhibit.drafts.js';
import type { DescribeExhibitDto, ExhibitsQueryDto, ExhibitView, OpenExhibitDto } from './exhibit.dto.js';
import { ExhibitStore } from './exhibit.store.js';
import { showExhibit } from './exhibit.view.js';
import { exhibitWorkflow } from './exhibit.workflow.js';

@Injectable()
export class ExhibitsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: ExhibitDrafts,
    store: ExhibitStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: exhibitWorkflow, store, reads: 'exhibit.read', view: showExhibit });
  }

  open(by: Acting, form: OpenExhibitDto): Promise<ExhibitView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ExhibitsQueryDto): Promise<PageOf<ExhibitView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ExhibitView> {
    return this.cases.get(this.kind, officer, id);
  }

  describe(by: Acting, id: string, { reason, ...form }: DescribeExhibitDto): Promise<ExhibitView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'describe',
      reason,
      change: ({ subject }) => assertMakesSense(Object.assign(subject, defined(form))),
    });
  }
}
