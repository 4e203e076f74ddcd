import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import { changeRow } from '../core/work/versions.js';
import type { AuthoritiesQueryDto } from './authority.dto.js';
import { Authority } from './authority.entity.js';

/** The only SQL about authorities. Every signed-in officer may know them; the database lets administrators write. */
@Injectable()
export class AuthorityStore {
  list(em: EntityManager, { country, kind }: AuthoritiesQueryDto): Promise<Authority[]> {
    const where = { ...(country && { country }), ...(kind && { kind }) };
    return em.find(Authority, { where, order: { country: 'ASC', name: 'ASC' } });
  }

  async get(em: EntityManager, id: string): Promise<Authority> {
    const authority = await em.findOneBy(Authority, { id });
    if (!authority) throw new Problem('not_found');
    return authority;
  }

  async insert(em: EntityManager, authority: Authority): Promise<void> {
    await em.insert(Authority, authority);
  }

  change(em: EntityManager, at: { id: string; version: number }, changes: Partial<Authority>): Promise<Authority> {
    return changeRow(em, Authority, at, (authority) => void Object.assign(authority, changes));
  }
}
