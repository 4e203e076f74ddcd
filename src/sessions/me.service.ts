import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Identity } from '../core/access/identity.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { MeView, SessionView } from './session.dto.js';
import { SessionStore } from './session.store.js';

/** What officers ask about themselves, and the sessions they end. */
@Injectable()
export class MeService {
  constructor(
    private readonly work: Work,
    private readonly store: SessionStore,
    private readonly identity: Identity,
    private readonly audit: AuditTrail,
  ) {}

  async me(officer: Officer): Promise<MeView> {
    const signedIn = await this.identity.session(officer.sessionId);
    const about = await this.work.as(officer, (em) => this.store.me(em, officer.id));
    if (!about || !signedIn) throw new Problem('not_signed_in');
    const { id, authorityId, country, held, permissions } = officer;
    return {
      id,
      ...about,
      authorityId,
      country,
      settingUp: signedIn.settingUp,
      held: [...held],
      permissions: [...permissions],
    };
  }

  sessions(officer: Officer, of: string = officer.id): Promise<SessionView[]> {
    return this.work.as(officer, (em) => this.store.of(em, of));
  }

  /** Their own, or, for an administrator, one of the officers they administer. Ending it twice is ending it once. */
  endSession(officer: Officer, id: string): Promise<void> {
    return this.work.as(officer, async (em, now) => {
      const because = id === officer.sessionId ? 'signed_out' : 'administrator';
      const whose = await this.store.end(em, id, because, now);
      if (!whose) throw new Problem('not_found');
      await this.audit.write(em, {
        actor: officer,
        kind: 'act',
        action: 'session.end',
        details: { session: id, of: whose },
      });
    });
  }
}
