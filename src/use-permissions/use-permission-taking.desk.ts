import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { requestOf } from '../core/exchange/elsewhere.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { enter } from '../core/workflow/workflow.js';
import type { PermissionAsked } from './use-permission.drafts.js';
import type { UsePermission } from './use-permission.entity.js';
import { UsePermissionStore } from './use-permission.store.js';
import { UsePermissionsService } from './use-permissions.service.js';
import { usePermissionWorkflow, type UsePermissionAction } from './use-permission.workflow.js';

export type { PermissionAsked } from './use-permission.drafts.js';

/** What such a state has answered to what was asked of it, or that it no longer asks. */
export interface PermissionAnswer {
  readonly id: string;
  readonly requestId: string;
  readonly country: string;
  readonly state: string;
  readonly conditions: string | null;
  readonly expiresAt: Date | null;
  readonly reason: string;
}

const acts: Readonly<Record<string, UsePermissionAction>> = { granted: 'grant', refused: 'refuse', revoked: 'revoke' };

/** For whatever takes down what comes from elsewhere: a permission that is asked, given, refused, taken back or not needed. */
@Injectable()
export class UsePermissionTakingDesk {
  constructor(
    private readonly permissions: UsePermissionsService,
    private readonly store: UsePermissionStore,
    private readonly transitions: Transitions,
  ) {}

  /** Asked of whoever passed it on, once. */
  async open(glance: Glance, asked: PermissionAsked): Promise<void> {
    const { externalId, country } = asked;
    if (externalId !== null && (await this.store.named(glance.em, externalId, country))) return;
    await this.permissions.take(glance, asked);
  }

  async answer(unit: Unit, officer: Officer, answer: PermissionAnswer): Promise<void> {
    const { id, state, country, reason, conditions, expiresAt } = answer;
    const found = await this.store.find(unit.em, officer, id);
    const isTheirs = found?.ownerCountry === country && found.elsewhere === country;
    await this.assertOf(unit, isTheirs ? found : null, answer.requestId);
    const action = acts[state];
    if (action === undefined || found?.state === state) return;
    if (found?.state === 'requested') await this.run(unit, officer, { id, action: 'notify_owner' });
    await this.run(unit, officer, { id, action, reason }, (subject) => {
      if (action !== 'grant') return;
      Object.assign(subject, { conditions, expiresAt });
      enter(usePermissionWorkflow, subject, 'granted', unit.now);
    });
  }

  async withdraw(
    unit: Unit,
    officer: Officer,
    { id: externalId, country, requestId }: PermissionAnswer,
  ): Promise<void> {
    const id = await this.store.named(unit.em, externalId, country);
    const found = id === undefined ? null : await this.store.find(unit.em, officer, id);
    await this.assertOf(unit, found, requestId);
    if (found && found.state !== 'withdrawn') await this.run(unit, officer, { id: found.id, action: 'withdraw' });
  }

  private async assertOf({ em }: Unit, found: UsePermission | null | undefined, requestId: string): Promise<void> {
    if (!found || (await requestOf(em, found.itemId)) !== requestId) throw new Problem('not_found');
  }

  private async run(
    unit: Unit,
    actor: Officer,
    move: { id: string; action: UsePermissionAction; reason?: string },
    change: (subject: UsePermission) => void = () => undefined,
  ): Promise<void> {
    const how = { actor, ...move, change: ({ subject }: { subject: UsePermission }) => change(subject) };
    await this.transitions.run(unit, usePermissionWorkflow, this.store, how);
  }
}
