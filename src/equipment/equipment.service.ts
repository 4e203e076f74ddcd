import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import { EquipmentDrafts } from './equipment.drafts.js';
import type { EquipmentView } from './equipment-view.dto.js';
import type {
  DonateDto,
  EquipmentQueryDto,
  GiveBackDto,
  HandOverEquipmentDto,
  OpenEquipmentDto,
  ReportMissingDto,
  ReviseEquipmentDto,
} from './equipment.dto.js';
import { EquipmentStore } from './equipment.store.js';
import { showEquipment } from './equipment.view.js';
import { equipmentWorkflow, type EquipmentAction } from './equipment.workflow.js';

@Injectable()
export class EquipmentService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: EquipmentDrafts,
    store: EquipmentStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: equipmentWorkflow, store, reads: 'equipment.read', view: showEquipment });
  }

  open(by: Acting, form: OpenEquipmentDto): Promise<EquipmentView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from({ em, now, reader: by.officer }, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: EquipmentQueryDto): Promise<PageOf<EquipmentView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<EquipmentView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseEquipmentDto): Promise<EquipmentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject }, em) => {
        if (form.siteId) await this.drafts.assertHolder(em, subject.operationId, 'site', form.siteId);
        Object.assign(subject, defined(form));
      },
    });
  }

  handOver(by: Acting, id: string, form: HandOverEquipmentDto): Promise<EquipmentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'hand_over',
      change: async ({ subject, now }, em) => {
        const { toKind, toId } = form;
        await this.drafts.assertHolder(em, subject.operationId, toKind, toId);
        this.drafts.move({ em, now, reader: by.officer }, subject, { kind: 'hand_over', ...form });
        Object.assign(subject, { holderKind: toKind, holderId: toId });
      },
    });
  }

  donate(by: Acting, id: string, { toAuthorityId: toId, ...form }: DonateDto): Promise<EquipmentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'donate',
      change: async ({ subject, now }, em) => {
        const toKind = 'authority';
        await this.drafts.assertHolder(em, subject.operationId, toKind, toId);
        this.drafts.move({ em, now, reader: by.officer }, subject, { kind: 'donate', toKind, toId, ...form });
        Object.assign(subject, { holderKind: toKind, holderId: toId });
      },
    });
  }

  giveBack(by: Acting, id: string, form: GiveBackDto): Promise<EquipmentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'give_back',
      change: ({ subject, now }, em) =>
        this.drafts.move({ em, now, reader: by.officer }, subject, { kind: 'give_back', ...form }),
    });
  }

  reportMissing(by: Acting, id: string, { at, reason }: ReportMissingDto): Promise<EquipmentView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'report_missing',
      reason,
      change: ({ subject, now }, em) =>
        this.drafts.move({ em, now, reader: by.officer }, subject, { kind: 'report_missing', at }),
    });
  }

  act(by: Acting, id: string, action: EquipmentAction, reason?: string): Promise<EquipmentView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
