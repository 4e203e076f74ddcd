import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { OperationReader } from '../operations/operation.reader.js';
import type { Revocation } from './tablet.codes.js';
import type {
  EnrolledTabletView,
  OfferedTabletView,
  OfferTabletDto,
  TabletHoldingView,
  TabletsQueryDto,
  TabletView,
} from './tablet.dto.js';
import { TabletKind } from './tablet.kind.js';
import { TabletSecrets } from './tablet.secrets.js';

/** Tablets are given out, put into use and withdrawn. */
@Injectable()
export class TabletsService {
  constructor(
    private readonly cases: Cases,
    private readonly operations: OperationReader,
    private readonly secrets: TabletSecrets,
    private readonly tablets: TabletKind,
  ) {}

  async open(by: Acting, { label, ...form }: OfferTabletDto): Promise<OfferedTabletView> {
    const tablet = await this.cases.open(this.tablets.kind, by, async (em) => {
      const { operationId = null } = form;
      if (operationId !== null) await this.operations.get(em, operationId);
      const yet = { enrolledBy: null, enrolledAt: null, revokedFor: null, revokedAt: null };
      return { subject: { label, operationId, ...yet } };
    });
    return { ...tablet, code: tablet.state === 'offered' ? this.secrets.code(tablet.id) : null };
  }

  list(officer: Officer, { limit, after, count, ...asked }: TabletsQueryDto): Promise<PageOf<TabletView>> {
    return this.cases.list(this.tablets.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<TabletView> {
    return this.cases.get(this.tablets.kind, officer, id);
  }

  async enrol(by: Acting, id: string, code: string): Promise<EnrolledTabletView> {
    if (!this.secrets.isCode(id, code)) throw new Problem('tablet_code_wrong');
    const tablet = await this.cases.act(this.tablets.kind, by, {
      id,
      action: 'enrol',
      change: ({ subject, now }) => void Object.assign(subject, { enrolledBy: by.officer.id, enrolledAt: now }),
    });
    return { ...tablet, key: tablet.state === 'enrolled' ? this.secrets.key(id) : null };
  }

  revoke(by: Acting, id: string, because: Revocation): Promise<TabletView> {
    return this.withdraw(by, id, 'revoke', because);
  }

  reportLost(by: Acting, id: string): Promise<TabletView> {
    return this.withdraw(by, id, 'report_lost', 'lost');
  }

  holdings(officer: Officer, id: string): Promise<TabletHoldingView[]> {
    const answer = (_: unknown, { em }: { em: EntityManager }) => this.tablets.store.holdings(em, id);
    return this.cases.look(this.tablets.kind, officer, { id, question: 'holdings', purpose: 'supervision', answer });
  }

  private withdraw(by: Acting, id: string, action: 'revoke' | 'report_lost', because: Revocation): Promise<TabletView> {
    return this.cases.act(this.tablets.kind, by, {
      id,
      action,
      change: ({ subject, now }) => void Object.assign(subject, { revokedFor: because, revokedAt: now }),
    });
  }
}
