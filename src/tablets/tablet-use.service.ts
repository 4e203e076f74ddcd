import { Injectable } from '@nestjs/common';
import { clockActor, type Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { Standing } from './tablet.codes.js';
import type { Tablet } from './tablet.entity.js';
import { TabletSecrets } from './tablet.secrets.js';
import { TabletStore } from './tablet.store.js';

/** What a device asks for itself, with the key that only it has. */
@Injectable()
export class TabletUseService {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
    private readonly secrets: TabletSecrets,
    private readonly store: TabletStore,
  ) {}

  /** This session is now one on this tablet: it ends when the tablet is withdrawn. */
  use(officer: Officer, id: string, key: string): Promise<void> {
    return this.work.as(officer, async (em) => {
      if (!this.secrets.isKey(id, key)) throw new Problem('tablet_key_wrong');
      if (!(await this.store.use(em, id, officer.sessionId))) throw new Problem('tablet_withdrawn');
      const what = { action: 'tablet.use', recordType: 'tablets', recordId: id };
      await this.audit.write(em, { actor: officer, kind: 'act', ...what });
    });
  }

  /** Whoever holds no key learns nothing but that: an unknown tablet and a wrong key are the same. */
  standing(id: string, key: string | undefined): Promise<Standing> {
    return this.work.as(clockActor, async (em) => {
      const tablet = this.secrets.isKey(id, key) ? await this.store.find(em, clockActor, id) : null;
      return tablet ? standingOf(tablet) : 'wipe';
    });
  }
}

export function standingOf({ state, revokedFor }: Pick<Tablet, 'state' | 'revokedFor'>): Standing {
  if (state === 'enrolled') return 'in_use';
  return revokedFor === 'access_ended' || revokedFor === 'returned' ? 'park_and_wipe' : 'wipe';
}
