import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type {
  CatalogueQueryDto,
  IntelligenceItemsQueryDto,
  IntelligenceItemView,
  OpenIntelligenceItemDto,
  ReviseIntelligenceItemDto,
} from './intelligence-item.dto.js';
import { IntelligenceItemDrafts } from './intelligence-item.drafts.js';
import { IntelligenceItemStore } from './intelligence-item.store.js';
import { showsFiles, showIntelligenceItem } from './intelligence-item.view.js';
import { intelligenceItemWorkflow, type IntelligenceItemAction } from './intelligence-item.workflow.js';

@Injectable()
export class IntelligenceItemsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly drafts: IntelligenceItemDrafts,
    store: IntelligenceItemStore,
    kinds: Kinds,
  ) {
    const law = { workflow: intelligenceItemWorkflow, store, view: showIntelligenceItem, showsFiles };
    this.kind = kinds.add({ ...law, reads: 'intelligence.read' });
  }

  open(by: Acting, form: OpenIntelligenceItemDto): Promise<IntelligenceItemView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from(form, by.officer, em, now));
  }

  list(officer: Officer, query: IntelligenceItemsQueryDto, purpose: Purpose): Promise<PageOf<IntelligenceItemView>> {
    const { limit, after, count, subjectId, ...asked } = query;
    const where = [...whereEqual(asked), ...(subjectId === undefined ? [] : [about(subjectId)])];
    return this.cases.list(this.kind, officer, { limit, after, count, where, audited: { purpose } });
  }

  /** The catalogue: modi operandi that are released, by border section. */
  catalogue(officer: Officer, { borderSection, ...page }: CatalogueQueryDto): Promise<PageOf<IntelligenceItemView>> {
    const where = whereEqual({ kind: 'modus_operandi', state: 'released', borderSection });
    return this.cases.list(this.kind, officer, { ...page, where });
  }

  get(officer: Officer, id: string, purpose: Purpose): Promise<IntelligenceItemView> {
    return this.cases.get(this.kind, officer, id, purpose);
  }

  revise(by: Acting, id: string, form: ReviseIntelligenceItemDto): Promise<IntelligenceItemView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject }, em) => {
        Object.assign(subject, defined(form));
        await this.drafts.revised(em, by.officer, subject);
      },
    });
  }

  act(by: Acting, id: string, action: IntelligenceItemAction, reason?: string): Promise<IntelligenceItemView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

const about = (subjectId: string): Condition => ({
  text: 'row.subject_ids @> array[:subject]::uuid[] and exists (select from subjects s where s.id = :subject::uuid)',
  parameters: { subject: subjectId },
});
