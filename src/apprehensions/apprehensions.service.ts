import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { days, later } from '../core/workflow/deadline.js';
import type { ApprehensionsQueryDto, ApprehensionView } from './apprehension.dto.js';
import type { KeepApprehendedDto, OpenApprehensionDto } from './apprehension-forms.dto.js';
import { ApprehensionDrafts } from './apprehension.drafts.js';
import { knowsWho } from './apprehension.rules.js';
import { ApprehensionStore } from './apprehension.store.js';
import { showApprehension } from './apprehension.view.js';
import { apprehensionWorkflow, type ApprehensionAction } from './apprehension.workflow.js';

const A_YEAR = days(366);

@Injectable()
export class ApprehensionsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: ApprehensionDrafts,
    store: ApprehensionStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({
      workflow: apprehensionWorkflow,
      store,
      reads: 'apprehension.read',
      view: showApprehension,
      showsFiles: (subject, { reader: actor, now }) => knowsWho({ subject, actor, now }),
    });
  }

  open(by: Acting, form: OpenApprehensionDto): Promise<ApprehensionView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ApprehensionsQueryDto): Promise<PageOf<ApprehensionView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ApprehensionView> {
    return this.cases.get(this.kind, officer, id);
  }

  /** Identities are kept beyond their day because somebody says why; the next day is set with it. */
  keep(by: Acting, id: string, { until, reason }: KeepApprehendedDto): Promise<ApprehensionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'keep',
      reason,
      change: ({ subject, now }) => {
        if (until <= now) throw new Problem('ends_before_it_begins');
        if (until > later(now, A_YEAR)) throw new Problem('kept_too_long');
        subject.dueAt = until;
      },
    });
  }

  act(by: Acting, id: string, action: ApprehensionAction, reason?: string): Promise<ApprehensionView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
