import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter, type Attempt } from '../core/workflow/workflow.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type { HoldDto, ReceivedItemsQueryDto, ReceivedItemView } from './received-item.dto.js';
import type { ReceivedItem } from './received-item.entity.js';
import { ReceivedItemKind } from './received-item.kind.js';
import { passedOf } from './received-item.store.js';
import { showReceivedItem } from './received-item.view.js';
import { TransmittersItem } from './transmitters-item.js';
import { receivedItemWorkflow, type ReceivedItemAction } from './received-item.workflow.js';

@Injectable()
export class ReceivedItemsService {
  private readonly kind: ReceivedItemKind['kind'];

  constructor(
    private readonly cases: Cases,
    private readonly log: TransmissionLogDesk,
    private readonly transmitters: TransmittersItem,
    { kind }: ReceivedItemKind,
  ) {
    this.kind = kind;
  }

  list(officer: Officer, { limit, after, count, ...asked }: ReceivedItemsQueryDto): Promise<PageOf<ReceivedItemView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  /** Reading it is consulting it, and is in the recipient's log as well as in the trail (LED, Art. 25). */
  get(officer: Officer, id: string, purpose: Purpose): Promise<ReceivedItemView> {
    const answer = async (item: ReceivedItem, glance: Glance) => {
      const view = showReceivedItem(item, glance);
      const read = { event: 'reading', at: glance.now, sides: ['recipient'], code: purpose } as const;
      if (view.withheld === null) await this.log.write(glance.em, passedOf(item), read);
      return view;
    };
    return this.cases.look(this.kind, officer, { id, question: 'read', purpose, answer });
  }

  /** Kept beyond its deadline as national law says, and not used meanwhile. */
  hold(by: Acting, id: string, { ground, basis, until, reason }: HoldDto): Promise<ReceivedItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'hold',
      reason,
      change: ({ subject, now }) => {
        if (until <= now) throw new Problem('ends_before_it_begins');
        Object.assign(subject, { restrictedFor: ground, holdBasis: basis, holdUntil: until });
        enter(receivedItemWorkflow, subject, 'restricted', now);
      },
    });
  }

  act(by: Acting, id: string, action: ReceivedItemAction, reason?: string): Promise<ReceivedItemView> {
    const change = ({ subject: { itemId }, now }: Attempt<ReceivedItem>, em: EntityManager) =>
      this.transmitters.follow({ em, now }, by.officer, { itemId, action: 'log_receipt' });
    return this.cases.act(this.kind, by, { id, action, reason, ...(action === 'log_receipt' && { change }) });
  }
}
