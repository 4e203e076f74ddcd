import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { defined } from '../core/work/defined.js';
import { Work } from '../core/work/work.js';
import type { AuthoritiesQueryDto, AuthorityView, CreateAuthorityDto, ReviseAuthorityDto } from './authority.dto.js';
import { Authority } from './authority.entity.js';
import { AuthorityStore } from './authority.store.js';

@Injectable()
export class AuthoritiesService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly store: AuthorityStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, query: AuthoritiesQueryDto): Promise<AuthorityView[]> {
    return this.work.as(officer, (em) => this.store.list(em, query));
  }

  get(officer: Officer, id: string): Promise<AuthorityView> {
    return this.work.as(officer, (em) => this.store.get(em, id));
  }

  create(by: Acting, { localName = '', parentId, ...form }: CreateAuthorityDto): Promise<AuthorityView> {
    return this.commands.run(by, {
      first: async (em) => {
        if (parentId) await this.store.get(em, parentId);
        const given = {
          id: newId(),
          localName: localName || null,
          parentId: parentId ?? null,
          validTo: null,
          version: 1,
        };
        const authority = Object.assign(new Authority(), form, given);
        await this.store.insert(em, authority);
        await this.audit.write(em, {
          actor: by.officer,
          kind: 'act',
          action: 'authority.create',
          ...about(authority.id),
        });
        return { id: authority.id, answer: authority };
      },
      again: (em, id) => this.store.get(em, id),
    });
  }

  revise(by: Acting, id: string, form: ReviseAuthorityDto): Promise<AuthorityView> {
    const at = { id, version: seen(by) };
    return this.commands.run(by, {
      first: async (em) => {
        if (form.parentId) await this.store.get(em, form.parentId);
        const authority = await this.store.change(em, at, defined(form));
        await this.audit.write(em, { actor: by.officer, kind: 'act', action: 'authority.revise', ...about(id) });
        return { id, answer: authority };
      },
      again: (em) => this.store.get(em, id),
    });
  }
}

const about = (recordId: string) => ({ recordType: 'authorities', recordId });
