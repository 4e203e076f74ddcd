import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { ActivationCodes } from './activation-codes.js';
import type { ActivationView, CreateOfficerDto } from './officer.dto.js';
import { OfficerRow } from './officer.entity.js';
import { OfficerStore } from './officer.store.js';

/** Brings officers in, and back in: an administrator hands over a code and never learns, or chooses, a password. */
@Injectable()
export class ActivationsService {
  constructor(
    private readonly commands: Commands,
    private readonly store: OfficerStore,
    private readonly codes: ActivationCodes,
    private readonly audit: AuditTrail,
  ) {}

  create(by: Acting, { login, rank, validUntil, ...form }: CreateOfficerDto): Promise<ActivationView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        if (!(await this.store.administers(em, form.authorityId))) throw new Problem('not_permitted');
        if (form.guest && !validUntil) throw new Problem('guest_without_end');
        const given = {
          id: newId(),
          disabledAt: null,
          demo: false,
          createdAt: now,
          createdBy: by.officer.id,
          version: 1,
        };
        const optional = { rank: rank ?? null, validUntil: validUntil ?? null };
        const officer = Object.assign(new OfficerRow(), form, optional, given);
        await this.store.insert(em, officer);
        return {
          id: officer.id,
          answer: await this.activate(em, by, { officerId: officer.id, login, now, action: 'create' }),
        };
      },
      again: (em, id) => this.spent(em, id),
    });
  }

  /** Ends every session, forgets password and second factor, and starts the officer over. */
  reset(by: Acting, officerId: string): Promise<ActivationView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        const { authorityId } = await this.store.lock(em, officerId);
        if (!(await this.store.administers(em, authorityId))) throw new Problem('not_permitted');
        const login = await this.store.login(em, officerId);
        return { id: officerId, answer: await this.activate(em, by, { officerId, login, now, action: 'reset' }) };
      },
      again: (em) => this.spent(em, officerId),
    });
  }

  private async activate(
    em: EntityManager,
    by: Acting,
    { officerId, login, now, action }: Activation,
  ): Promise<ActivationView> {
    const { code, hash } = await this.codes.next();
    const until = later(now, days(1));
    await this.store.activate(em, { officerId, login, hash, now, until });
    const what = { action: `officer.${action}`, recordType: 'officers', recordId: officerId };
    await this.audit.write(em, { actor: by.officer, kind: 'act', ...what });
    return { officerId, login, activationCode: code, activationUntil: until };
  }

  /** A code is shown once: a repetition of the command says whose it was and no more. */
  private async spent(em: EntityManager, officerId: string): Promise<ActivationView> {
    const login = await this.store.login(em, officerId);
    return { officerId, login, activationCode: null, activationUntil: null };
  }
}

interface Activation {
  readonly officerId: string;
  readonly login: string;
  readonly now: Date;
  readonly action: string;
}
