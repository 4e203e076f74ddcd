import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { NoticeIssuingDesk } from '../correction-notices/notice-issuing.desk.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import type { RequestKind } from './data-subject-request.codes.js';
import type { RemedyDto } from './data-subject-request.dto.js';
import type { DataSubjectRequest, Finding } from './data-subject-request.entity.js';

/** What is done to a record when a person is right: here, at whoever passed it on, and at everybody who has it (LED, Art. 16(5)-(6)). */
@Injectable()
export class DataSubjectRemedies {
  constructor(
    private readonly received: ReceivedItemDesk,
    private readonly notices: NoticeIssuingDesk,
  ) {}

  async carryOut(
    glance: Glance,
    request: DataSubjectRequest,
    { findingId, remedy, reason }: RemedyDto,
  ): Promise<Finding> {
    if (request.decision !== 'grant' && request.decision !== 'partial') throw new Problem('not_granted');
    const finding = request.findings.find(({ id }) => id === findingId);
    if (!finding) throw new Problem('unknown_reference', { field: 'findingId' });
    const isCopy = finding.recordType === 'received_items';
    const isItem = finding.recordType === 'transmission_items';
    if (remedy === 'tell_recipients' ? !isItem : !isCopy) throw new Problem('inconsistent', { field: 'remedy' });
    const { em, now, reader } = glance;
    const id = finding.recordId;
    if (remedy === 'destroy') await this.received.carryOut({ em, now }, reader, { id, action: 'destroy', reason });
    if (remedy === 'restrict') await this.restrict(glance, id);
    if (remedy === 'tell_transmitter')
      await this.notices.tell(glance, { receivedId: id, kind: 'incorrect', grounds: reason });
    if (remedy === 'tell_recipients')
      await this.notices.issue(glance, { itemId: id, kind: asked(request.kind), grounds: reason });
    return finding;
  }

  private async restrict({ em, now, reader }: Glance, id: string): Promise<void> {
    const change = ({ subject }: { subject: object }) =>
      void Object.assign(subject, { restrictedFor: 'accuracy_contested' });
    await this.received.carryOut({ em, now }, reader, { id, action: 'block', change });
  }
}

const asked = (kind: RequestKind) => (kind === 'erasure' ? 'unlawful' : 'restrict');
