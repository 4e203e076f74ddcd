import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import type { HeardDto, MayBeHeardWithReason } from '../core/exchange/taken-down.dto.js';
import { assertHeard } from '../core/exchange/taken-down.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter, type Attempt } from '../core/workflow/workflow.js';
import { UsePermissionDrafts, type PermissionAsked } from './use-permission.drafts.js';
import type {
  GrantDto,
  OpenUsePermissionDto,
  RegisterUsePermissionDto,
  UsePermissionsQueryDto,
  UsePermissionView,
} from './use-permission.dto.js';
import type { UsePermission } from './use-permission.entity.js';
import { sayerOf } from './use-permission.rules.js';
import { UsePermissionStore } from './use-permission.store.js';
import { showUsePermission } from './use-permission.view.js';
import { usePermissionWorkflow, type UsePermissionAction } from './use-permission.workflow.js';

@Injectable()
export class UsePermissionsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: UsePermissionDrafts,
    store: UsePermissionStore,
    kinds: Kinds,
  ) {
    const law = { workflow: usePermissionWorkflow, store, view: showUsePermission };
    this.kind = kinds.add({ ...law, reads: 'use_permission.read' });
  }

  open(by: Acting, form: OpenUsePermissionDto): Promise<UsePermissionView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.requested({ em, now, reader: by.officer }, form));
  }

  register(by: Acting, form: RegisterUsePermissionDto): Promise<UsePermissionView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.registered({ em, now, reader: by.officer }, form));
  }

  /** The same, come by another way than a form. */
  async take(glance: Glance, asked: PermissionAsked): Promise<void> {
    await this.cases.opened(this.kind, glance, await this.drafts.asked(glance, asked));
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: UsePermissionsQueryDto,
  ): Promise<PageOf<UsePermissionView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<UsePermissionView> {
    return this.cases.get(this.kind, officer, id);
  }

  grant(by: Acting, id: string, { conditions, expiresAt, heard }: GrantDto): Promise<UsePermissionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'grant',
      at: heard?.at,
      change: (attempt) => {
        const { subject, now } = attempt;
        assertSaid(attempt, 'grant', heard);
        if (expiresAt && expiresAt <= now) throw new Problem('ends_before_it_begins');
        Object.assign(subject, { conditions: conditions ?? null, expiresAt: expiresAt ?? null });
        enter(usePermissionWorkflow, subject, 'granted', now);
      },
    });
  }

  act(
    by: Acting,
    id: string,
    action: UsePermissionAction,
    { reason, heard }: MayBeHeardWithReason,
  ): Promise<UsePermissionView> {
    const change = (attempt: Attempt<UsePermission>) => assertSaid(attempt, action, heard);
    return this.cases.act(this.kind, by, { id, action, reason, at: heard?.at, change });
  }
}

/** Of a state without account here only its own acts are taken down, and each of them with where it came from. */
function assertSaid(attempt: Attempt<UsePermission>, action: UsePermissionAction, heard?: HeardDto): void {
  const side = sayerOf(action, attempt.subject);
  if (side !== null) return assertHeard(attempt, { side, action, heard });
  if (heard) throw new Problem('inconsistent', { field: 'heard' });
}
