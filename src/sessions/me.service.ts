import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Identity } from '../core/access/identity.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { HeldRoleView, MeView, SessionView } from './session.dto.js';
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
    const { id, authorityId, country, permissions } = officer;
    const [about, held] = await this.work.as(officer, async (em) => [
      await this.store.me(em, id),
      await this.held(em, officer),
    ]);
    if (!about || !signedIn) throw new Problem('not_signed_in');
    const { settingUp } = signedIn;
    return { id, ...about, authorityId, country, settingUp, held, permissions: [...permissions] };
  }

  private async held(em: EntityManager, { held }: Officer): Promise<HeldRoleView[]> {
    const places = await this.store.places(em, [...new Set(held.map(({ placeId }) => placeId))]);
    return held.flatMap(({ role, placeId, for: deputyFor = null }) => {
      const at = places.find((place) => place.id === placeId);
      return at ? [{ role, placeId, place: at.place, placeName: at.name, deputyFor }] : [];
    });
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
