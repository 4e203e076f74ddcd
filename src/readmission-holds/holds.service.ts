import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { HoldActs } from './hold.acts.js';
import type { HoldReceiptView, HoldsQueryDto, LiftHoldDto, SetHoldDto } from './hold.dto.js';
import type { HoldView } from './hold-view.dto.js';
import { holdReferenceOf, type ReadmissionHold } from './hold.entity.js';
import { HoldKind } from './hold.kind.js';
import { holdLaw } from './hold.law.codes.js';
import type { HoldAction } from './hold.workflow.js';

@Injectable()
export class HoldsService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly kind: HoldKind,
    private readonly acts: HoldActs,
  ) {}

  /** Answers a receipt: it blocks from now on. Whoever has set it sees it again, and nothing of the case by it. */
  set(by: Acting, form: SetHoldDto): Promise<HoldReceiptView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        const hold = await this.acts.set({ em, now }, by.officer, form);
        return { id: hold.id, answer: receipt(hold) };
      },
      again: async (em, id) => receipt(await this.kind.store.get(em, by.officer, id)),
    });
  }

  list(officer: Officer, { limit, after, count, ...asked }: HoldsQueryDto): Promise<PageOf<HoldView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<HoldView> {
    return this.cases.get(this.kind, officer, id);
  }

  lift(by: Acting, id: string, { reason, attested }: LiftHoldDto): Promise<HoldView> {
    const change = this.acts.lifting(by.officer, attested, reason);
    return this.cases.act(this.kind, by, { id, action: 'lift', reason, change });
  }

  act(by: Acting, id: string, action: HoldAction, reason?: string): Promise<HoldView> {
    if (action === 'annul') return this.cases.act(this.kind, by, { id, action, reason, change: this.acts.released() });
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}

const receipt = ({ id, flag, referredTo }: ReadmissionHold): HoldReceiptView => ({
  id,
  reference: holdReferenceOf(id),
  flag,
  blocks: [...holdLaw[flag].blocks],
  referredTo,
});
