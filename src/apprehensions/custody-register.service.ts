import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Work } from '../core/work/work.js';
import { showCustody } from './apprehended-person.view.js';
import { mayFollowCustody } from './apprehension.rules.js';
import { ApprehensionStore } from './apprehension.store.js';
import type { CustodyHandover } from './custody-handover.entity.js';
import { CustodyHandoverStore } from './custody-handover.store.js';
import type { CustodyView } from './custody.dto.js';

/** The register of custody: who had a group, from whom, when. */
@Injectable()
export class CustodyRegisterService {
  constructor(
    private readonly work: Work,
    private readonly store: ApprehensionStore,
    private readonly handovers: CustodyHandoverStore,
    private readonly audit: AuditTrail,
  ) {}

  read(officer: Officer, id: string): Promise<CustodyView> {
    return this.work.as(officer, async (em, now) => {
      const subject = await this.store.get(em, officer, id);
      const of = { recordType: 'apprehensions', recordId: id, operationId: subject.operationId };
      await this.audit.write(em, { actor: officer, kind: 'read', action: 'apprehension.read_custody', ...of });
      const theirs = mayFollowCustody({ subject, actor: officer, now });
      const handovers = await this.handovers.all(em, id);
      return showCustody(subject, theirs ? handovers : handovers.filter(tookPart(officer.id)));
    });
  }
}

const tookPart =
  (officerId: string) =>
  ({ fromOfficer, toOfficer, recordedBy }: CustodyHandover): boolean =>
    [fromOfficer, toOfficer, recordedBy].includes(officerId);
