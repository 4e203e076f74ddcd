import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Work } from '../core/work/work.js';
import type { ChainView } from './exhibit-custody.dto.js';
import { ExhibitStore } from './exhibit.store.js';
import { showChain } from './exhibit.view.js';

/** Reads who has had an exhibit. */
@Injectable()
export class ExhibitChainsService {
  constructor(
    private readonly work: Work,
    private readonly store: ExhibitStore,
    private readonly audit: AuditTrail,
  ) {}

  read(officer: Officer, id: string): Promise<ChainView> {
    return this.work.as(officer, async (em) => {
      const exhibit = await this.store.get(em, officer, id);
      const of = { recordType: 'exhibits', recordId: id, operationId: exhibit.operationId };
      await this.audit.write(em, { actor: officer, kind: 'read', action: 'exhibit.read_custody', ...of });
      return showChain(exhibit, await this.store.chain(em, id));
    });
  }
}
