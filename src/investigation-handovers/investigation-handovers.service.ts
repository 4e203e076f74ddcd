import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { HandoverDrafts } from './investigation-handover.drafts.js';
import type {
  AddressDto,
  ChooseItemsDto,
  HandoversQueryDto,
  OpenHandoverDto,
  ReviseHandoverDto,
} from './investigation-handover.dto.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { HandoverItems } from './investigation-handover.items.js';
import { HandoverKind } from './investigation-handover.kind.js';
import type { HandoverContentsView, InvestigationHandoverView } from './investigation-handover-view.dto.js';
import type { InvestigationHandoverAction } from './investigation-handover.workflow.js';

type View = Promise<InvestigationHandoverView>;
type Change = (attempt: Attempt<InvestigationHandover>, em: EntityManager) => Promise<void>;

/** Hand-overs on the owner's side until they go, and for both sides to read. */
@Injectable()
export class InvestigationHandoversService {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: HandoverDrafts,
    private readonly items: HandoverItems,
    private readonly handovers: HandoverKind,
  ) {}

  open(by: Acting, form: OpenHandoverDto): View {
    return this.cases.open(this.handovers.kind, by, (em, now) =>
      this.drafts.opened({ em, now, reader: by.officer }, form),
    );
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: HandoversQueryDto,
  ): Promise<PageOf<InvestigationHandoverView>> {
    return this.cases.list(this.handovers.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): View {
    return this.cases.get(this.handovers.kind, officer, id);
  }

  /** What was handed over, as it was then, and what the recipient has said of it. */
  contents(officer: Officer, id: string): Promise<HandoverContentsView> {
    return this.cases.look(this.handovers.kind, officer, {
      id,
      question: 'contents',
      purpose: 'duty',
      answer: (handover, glance) => this.handovers.contents(handover, glance),
    });
  }

  /** Another recipient can have other rules: what was chosen is asked anew. */
  revise(by: Acting, id: string, form: ReviseHandoverDto): View {
    return this.act(by, id, 'revise', async ({ subject, now }, em) => {
      Object.assign(subject, await this.drafts.said({ em, now }, subject, form));
      await this.items.assertAll({ em, now }, by.officer, subject);
    });
  }

  choose(by: Acting, id: string, form: ChooseItemsDto): View {
    return this.act(by, id, 'choose_items', ({ subject, now }, em) =>
      this.items.choose({ em, now }, by.officer, subject, form),
    );
  }

  /** Declined: the same items to another recipient, as a new hand-over that is checked anew. */
  redirect(by: Acting, id: string, address: AddressDto): View {
    return this.act(by, id, 'redirect', async ({ subject, now }, em) => {
      const glance = { em, now, reader: by.officer };
      const opening = await this.drafts.again(glance, subject, address);
      const opened = await this.cases.opened(this.handovers.kind, glance, opening);
      await this.items.choose(glance, by.officer, opened, asChosen(subject));
    });
  }

  plain(by: Acting, id: string, action: InvestigationHandoverAction, reason?: string): View {
    return this.cases.act(this.handovers.kind, by, { id, action, reason });
  }

  private act(by: Acting, id: string, action: InvestigationHandoverAction, change: Change): View {
    return this.cases.act(this.handovers.kind, by, { id, action, change });
  }
}

function asChosen({ items }: InvestigationHandover): ChooseItemsDto {
  const of = (type: string) => items.filter(({ itemType }) => itemType === type).map(({ itemId }) => itemId);
  return { subjectIds: of('subjects'), relationIds: of('relations'), intelligenceItemIds: of('intelligence_items') };
}
