import { Injectable } from '@nestjs/common';
import { clockActor, type Officer } from '../core/access/actor.js';
import { permissionsOf } from '../core/access/roles.js';
import { Work } from '../core/work/work.js';
import { idOf } from '../installation/named-id.js';
import { SecureMailStore } from './secure-mail.store.js';

const ROLE = 'central_unit_officer';

/**
 * Who takes down at a unit what comes by secure mail: an officer of that unit and nothing else, so that both walls and
 * the judge hold for it as for everybody. It has no credentials; nobody can sign in as it.
 */
@Injectable()
export class MailOffice {
  private readonly known = new Map<string, Officer>();

  constructor(
    private readonly work: Work,
    private readonly store: SecureMailStore,
  ) {}

  /** Undefined where the folder is named after no authority. */
  async of(unitId: string): Promise<Officer | undefined> {
    const before = this.known.get(unitId);
    if (before) return before;
    const id = idOf('secure_mail_officer', unitId);
    const country = await this.work.as(clockActor, (em, now) => this.store.officerOf(em, id, unitId, now));
    if (country === undefined) return undefined;
    const held = [{ role: ROLE, placeId: unitId }] as const;
    const permissions = permissionsOf([ROLE]);
    const officer: Officer = { kind: 'officer', id, sessionId: id, authorityId: unitId, country, held, permissions };
    this.known.set(unitId, officer);
    return officer;
  }
}
