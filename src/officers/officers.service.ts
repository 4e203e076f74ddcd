import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { defined } from '../core/work/defined.js';
import { Work } from '../core/work/work.js';
import type { AssignRoleDto, OfficersQueryDto, OfficerView, ReviseOfficerDto } from './officer.dto.js';
import { RoleAssignment } from './officer.entity.js';
import { OfficerStore } from './officer.store.js';

/** The directory, and what administrators do to it: an officer's data, authority, roles and access. */
@Injectable()
export class OfficersService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly store: OfficerStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, query: OfficersQueryDto): Promise<PageOf<OfficerView>> {
    return this.work.as(officer, (em, now) => this.store.page(em, query, now));
  }

  get(officer: Officer, id: string): Promise<OfficerView> {
    return this.work.as(officer, (em, now) => this.store.get(em, id, now));
  }

  revise(by: Acting, id: string, form: ReviseOfficerDto): Promise<OfficerView> {
    const at = { id, version: seen(by) };
    return this.command(by, id, 'revise', async (em, now) => {
      const { authorityId: to } = form;
      await this.store.change(em, at, async (officer) => {
        await this.assertAdministers(em, officer.authorityId);
        if (to && to !== officer.authorityId) {
          await this.assertAdministers(em, to);
          await this.store.endAssignmentsIn(em, id, officer.authorityId, now);
          await this.store.endSessions(em, id, now);
        }
        Object.assign(officer, defined(form));
      });
    });
  }

  /** The officer's next request is refused, whatever tokens they hold. */
  disable(by: Acting, id: string): Promise<OfficerView> {
    const at = { id, version: seen(by) };
    return this.command(by, id, 'disable', async (em, now) => {
      if (id === by.officer.id) throw new Problem('own_account');
      await this.store.change(em, at, async (officer) => {
        await this.assertAdministers(em, officer.authorityId);
        await this.store.endSessions(em, id, now);
        officer.disabledAt = now;
      });
    });
  }

  enable(by: Acting, id: string): Promise<OfficerView> {
    const at = { id, version: seen(by) };
    return this.command(by, id, 'enable', async (em) => {
      await this.store.change(em, at, async (officer) => {
        await this.assertAdministers(em, officer.authorityId);
        officer.disabledAt = null;
      });
    });
  }

  assign(by: Acting, id: string, { role, authorityId, validUntil }: AssignRoleDto): Promise<OfficerView> {
    return this.command(by, id, 'assign', async (em, now) => {
      if (id === by.officer.id) throw new Problem('own_roles');
      const officer = await this.store.lock(em, id);
      await this.assertAdministers(em, officer.authorityId);
      await this.assertAdministers(em, authorityId);
      if (role === 'system_administrator' && !by.officer.held.some((held) => held.role === role))
        throw new Problem('not_permitted');
      const given = { id: newId(), officerId: id, operationId: null, validFrom: now, assignedBy: by.officer.id };
      await this.store.assign(
        em,
        Object.assign(new RoleAssignment(), given, { role, authorityId, validUntil: validUntil ?? null }),
      );
    });
  }

  endRole(by: Acting, id: string, assignmentId: string): Promise<OfficerView> {
    return this.command(by, id, 'end_role', async (em, now) => {
      const officer = await this.store.lock(em, id);
      await this.assertAdministers(em, officer.authorityId);
      if (!(await this.store.endAssignment(em, id, assignmentId, now))) throw new Problem('not_found');
    });
  }

  private command(
    by: Acting,
    id: string,
    action: string,
    carryOut: (em: EntityManager, now: Date) => Promise<void>,
  ): Promise<OfficerView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        await carryOut(em, now);
        const what = { action: `officer.${action}`, recordType: 'officers', recordId: id };
        await this.audit.write(em, { actor: by.officer, kind: 'act', ...what });
        return { id, answer: await this.store.get(em, id, now) };
      },
      again: (em, _, now) => this.store.get(em, id, now),
    });
  }

  private async assertAdministers(em: EntityManager, authorityId: string): Promise<void> {
    if (!(await this.store.administers(em, authorityId))) throw new Problem('not_permitted');
  }
}
