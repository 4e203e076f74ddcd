import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { assertAhead } from '../core/workflow/deadline.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { HandOverFollowUpDto, OpenFollowUpDto } from './follow-up.dto.js';
import type { FollowUp } from './follow-up.entity.js';
import { FollowUpStore } from './follow-up.store.js';

/** An operation has open items from the day it begins until it is closed. */
const WITH_OPEN_ITEMS = ['active', 'suspended', 'demobilised', 'evaluation'];

/** Makes a follow-up out of a form: looks up the operation, the record it grew out of, and the authority. */
@Injectable()
export class FollowUpDrafts {
  constructor(
    private readonly store: FollowUpStore,
    private readonly operations: OperationReader,
    private readonly kinds: Kinds,
  ) {}

  async from(form: OpenFollowUpDto, glance: Glance): Promise<Opening<FollowUp>> {
    const { operationId, siteId = null, kind, title, description } = form;
    const operation = await this.operations.get(glance.em, operationId);
    if (!(await this.store.handsOver(glance.em, operationId))) throw new Problem('not_permitted');
    if (!WITH_OPEN_ITEMS.includes(operation.state)) throw new Problem('operation_has_no_items');
    const { addresseeId, addresseeCountry, dueOn } = await this.addressed(form, glance);
    return {
      subject: {
        ...this.operations.hostAt(operation, siteId),
        ...(await this.source(form, glance)),
        ...unanswered,
        operationId,
        siteId,
        kind,
        title,
        description,
        addresseeId,
        addresseeCountry,
        dueOn,
        waitsAt: addresseeId,
      },
    };
  }

  /** To whom, and until when. */
  async addressed({ authorityId, dueOn }: HandOverFollowUpDto, { em, now }: Pick<Glance, 'em' | 'now'>) {
    const authority = await this.store.authorities.find(em, authorityId, now);
    if (!authority) throw new Problem('unknown_reference', { field: 'authorityId' });
    assertAhead(dueOn, now);
    return { addresseeId: authorityId, addresseeCountry: authority.country, dueOn };
  }

  /** What they cannot see, they cannot point at. */
  private async source({ sourceType, sourceId }: OpenFollowUpDto, { em, reader }: Glance) {
    if (sourceType === undefined && sourceId === undefined) return { sourceType: null, sourceId: null };
    if (sourceType === undefined || sourceId === undefined) throw new Problem('inconsistent', { field: 'sourceId' });
    const kind = this.kinds.get(sourceType);
    const found = kind && reader.permissions.has(kind.reads) && (await kind.store.find(em, reader, sourceId));
    if (!found) throw new Problem('unknown_reference', { field: 'sourceId' });
    return { sourceType, sourceId };
  }
}

const unanswered = {
  assigneeId: null,
  climbed: 0,
  acceptedAt: null,
  acceptedBy: null,
  outcome: null,
  doneAt: null,
  doneBy: null,
  verifiedAt: null,
  verifiedBy: null,
  above: null,
};
