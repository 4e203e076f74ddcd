import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { withoutAccount } from '../core/exchange/elsewhere.js';
import { whereEqual } from '../core/cases/where.js';
import type { Item } from '../core/handling/item.js';
import type { PageOf } from '../core/paging/page.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter } from '../core/workflow/workflow.js';
import { SourceReader } from '../handling/source.reader.js';
import type { ReceivedItem } from '../received-items/received-item.entity.js';
import type { Lifts } from './use-permission.codes.js';
import type {
  GrantDto,
  OpenUsePermissionDto,
  UsePermissionsQueryDto,
  UsePermissionView,
} from './use-permission.dto.js';
import type { UsePermission } from './use-permission.entity.js';
import { UsePermissionStore } from './use-permission.store.js';
import { showUsePermission } from './use-permission.view.js';
import { usePermissionWorkflow, type UsePermissionAction } from './use-permission.workflow.js';

@Injectable()
export class UsePermissionsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: UsePermissionStore,
    private readonly records: SourceReader,
    kinds: Kinds,
  ) {
    const law = { workflow: usePermissionWorkflow, store, view: showUsePermission };
    this.kind = kinds.add({ ...law, reads: 'use_permission.read' });
  }

  open(by: Acting, form: OpenUsePermissionDto): Promise<UsePermissionView> {
    return this.cases.open(this.kind, by, (em) => this.requested(em, by.officer, form));
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: UsePermissionsQueryDto,
  ): Promise<PageOf<UsePermissionView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<UsePermissionView> {
    return this.cases.get(this.kind, officer, id);
  }

  grant(by: Acting, id: string, { conditions, expiresAt }: GrantDto): Promise<UsePermissionView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'grant',
      change: ({ subject, now }) => {
        if (expiresAt && expiresAt <= now) throw new Problem('ends_before_it_begins');
        Object.assign(subject, { conditions: conditions ?? null, expiresAt: expiresAt ?? null });
        enter(usePermissionWorkflow, subject, 'granted', now);
      },
    });
  }

  act(by: Acting, id: string, action: UsePermissionAction, reason?: string): Promise<UsePermissionView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  /** For an item that whoever asks can see; it goes to the authority that owns it, or that passed it on. */
  private async requested(
    em: EntityManager,
    officer: Officer,
    form: OpenUsePermissionDto,
  ): Promise<Opening<UsePermission>> {
    const item = await this.records.find<Item | ReceivedItem>(em, officer, form.itemType, form.itemId);
    if (!item || GONE.includes(item.state)) throw new Problem('unknown_reference', { field: 'itemId' });
    const { lifts, use, newPurpose = null, legalBasis = null } = form;
    if ((lifts === 'H1') !== (use === 'court')) throw new Problem('inconsistent', { field: 'use' });
    if ((lifts === 'OTHER_PURPOSE') !== (newPurpose !== null))
      throw new Problem('inconsistent', { field: 'newPurpose' });
    if (!carries(item, lifts)) throw new Problem('not_restricted', { handlingCode: lifts });
    if (!(await this.store.isCountry(em, form.recipient)))
      throw new Problem('unknown_reference', { field: 'recipient' });
    const elsewhere = (isReceived(item) && (await withoutAccount(em, [item.id])).get(item.id)) || null;
    const subject = { ...form, newPurpose, legalBasis, ...UNANSWERED, ...askedOf(item), externalId: null, elsewhere };
    return { subject, also: (row) => this.store.writeDown(em, row, row.openedAt) };
  }
}

export const UNANSWERED = { conditions: null, expiresAt: null, decidedBy: null, decidedAt: null, stateBefore: '' };

const GONE = ['erased', 'destroyed', 'corrected'];

const isReceived = (item: Item | ReceivedItem): item is ReceivedItem => 'sourceCountry' in item;

/** Which code of an item each permission lifts. */
const carries = (item: Item | ReceivedItem, lifts: Lifts): boolean =>
  areLifted(isReceived(item) ? item.codes : item.handlingCodes, lifts);

export const areLifted = (codes: readonly string[], lifts: Lifts): boolean =>
  codes.includes(lifts === 'OTHER_PURPOSE' ? 'PURPOSE_BOUND' : lifts === 'THIRD_STATE' ? 'NO_THIRD_STATE' : lifts);

/** Whom it is asked of, and who holds it. */
function askedOf(item: Item | ReceivedItem) {
  if (!isReceived(item)) {
    const nobody = { transmissionItemId: null, holderCountry: null, holderAuthorityId: null, instrument: null };
    return { ...pick(item, ['operationId', 'ownerAuthorityId', 'ownerCountry']), ...nobody };
  }
  return {
    operationId: null,
    ownerAuthorityId: item.sourceAuthorityId,
    ownerCountry: item.sourceCountry,
    transmissionItemId: item.itemId,
    holderCountry: item.ownerCountry,
    holderAuthorityId: item.ownerAuthorityId,
    instrument: item.instrument,
  };
}
