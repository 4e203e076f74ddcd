import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter } from '../core/workflow/workflow.js';
import type {
  PrepareItemDto,
  PutFileDto,
  RecategoriseDto,
  ReviseItemDto,
  TransmissionItemsQueryDto,
  TransmissionItemView,
} from './transmission-item.dto.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { decidingCarriers } from './transmission.codes.js';
import { TransmissionDrafts } from './transmission.drafts.js';
import { TransmissionFiles } from './transmission.files.js';
import { showTransmissionItem } from './transmission-item.view.js';
import { transmissionItemWorkflow, type TransmissionItemAction } from './transmission-item.workflow.js';

@Injectable()
export class TransmissionItemsService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: TransmissionDrafts,
    private readonly files: TransmissionFiles,
    kinds: Kinds,
  ) {
    const takesFiles = ({ state }: TransmissionItem) => state === 'prepared';
    const law = { workflow: transmissionItemWorkflow, store: files.store, view: showTransmissionItem, takesFiles };
    this.kind = kinds.add({ ...law, reads: 'transmission.read' });
  }

  prepare(by: Acting, form: PrepareItemDto): Promise<TransmissionItemView> {
    return this.cases.open(this.kind, by, (em, now) => this.opening(em, by.officer, form, now));
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: TransmissionItemsQueryDto,
  ): Promise<PageOf<TransmissionItemView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<TransmissionItemView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseItemDto): Promise<TransmissionItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject, now }, em) => {
        Object.assign(subject, await this.drafts.revised(em, by.officer, { item: subject, form, now }));
        enter(transmissionItemWorkflow, subject, 'prepared', now);
      },
    });
  }

  /** A file goes with it, and what it carries the item carries too. */
  putFile(by: Acting, id: string, fileId: string, form: PutFileDto): Promise<TransmissionItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_file',
      change: ({ subject, now }, em) => this.files.put({ em, now }, by.officer, { item: subject, fileId, form }),
    });
  }

  /** Another category of person: what that does not allow is dropped (Europol Regulation, Annex II.B). */
  recategorise(by: Acting, id: string, { subjectCategory, reason }: RecategoriseDto): Promise<TransmissionItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'recategorise',
      reason,
      change: async ({ subject, now }, em) => {
        Object.assign(subject, await this.drafts.recategorised(em, subject, subjectCategory));
        await this.files.recategorise({ em, now }, subject);
      },
    });
  }

  /** A second officer releases it, if its source may leave. */
  release(by: Acting, id: string): Promise<TransmissionItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'release',
      change: ({ subject, now }, em) => this.drafts.assertMayLeave(em, by.officer, subject, now),
    });
  }

  act(by: Acting, id: string, action: TransmissionItemAction, reason?: string): Promise<TransmissionItemView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async opening(
    em: EntityManager,
    officer: Officer,
    form: PrepareItemDto,
    now: Date,
  ): Promise<Opening<TransmissionItem>> {
    if (decidingCarriers.includes(form.carrierType)) throw new Problem('inconsistent', { field: 'carrierType' });
    const id = newId();
    const drafted = await this.drafts.prepared(em, officer, form, now);
    return { subject: { rootId: id, ...drafted, id } as unknown as Opening<TransmissionItem>['subject'] };
  }
}
