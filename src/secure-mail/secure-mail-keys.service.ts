import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { ProposeSecureMailKeyDto, SecureMailKeysQueryDto, SecureMailKeyView } from './secure-mail-key.dto.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';
import { SecureMailKeyStore } from './secure-mail-key.store.js';
import { showSecureMailKey } from './secure-mail-key.view.js';
import { secureMailKeyWorkflow, type SecureMailKeyAction } from './secure-mail-key.workflow.js';
import { keyIdOf, publicKeyOf } from './signature.js';

/** Whose signatures are believed, as two system administrators have it. */
@Injectable()
export class SecureMailKeysService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: SecureMailKeyStore,
    private readonly authorities: AuthorityReader,
    kinds: Kinds,
  ) {
    const what = { workflow: secureMailKeyWorkflow, store, view: showSecureMailKey };
    this.kind = kinds.add({ ...what, reads: 'secure_mail_key.read' });
  }

  propose(by: Acting, form: ProposeSecureMailKeyDto): Promise<SecureMailKeyView> {
    return this.cases.open(this.kind, by, (em, now) => this.opening(em, now, form));
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: SecureMailKeysQueryDto,
  ): Promise<PageOf<SecureMailKeyView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<SecureMailKeyView> {
    return this.cases.get(this.kind, officer, id);
  }

  act(by: Acting, id: string, action: SecureMailKeyAction, reason?: string): Promise<SecureMailKeyView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async opening(
    em: EntityManager,
    now: Date,
    { authorityId, publicKey: given, form, validFrom, ...until }: ProposeSecureMailKeyDto,
  ): Promise<Opening<SecureMailKey>> {
    if (!(await this.authorities.find(em, authorityId, now)))
      throw new Problem('unknown_reference', { field: 'authorityId' });
    const validTo = until.validTo ?? null;
    const publicKey = publicKeyOf(given);
    if (publicKey === undefined) throw new Problem('bad_public_key', { field: 'publicKey' });
    if (validTo && validTo <= validFrom) throw new Problem('ends_before_it_begins');
    const keyId = keyIdOf(publicKey);
    if (await this.store.isKnown(em, { authorityId, keyId })) throw new Problem('key_known_already');
    const key = { authorityId, publicKey, keyId, form, validFrom, validTo };
    return { subject: { ...key, office: 'system_administrator', decidedBy: null, decidedAt: null } };
  }
}
