import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Transitions, type Move, type Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { HitConsequences } from './hit.consequences.js';
import type { HitView } from './hit.dto.js';
import type { Hit } from './hit.entity.js';
import { HitKind } from './hit.kind.js';
import { hitWorkflow, type HitAction } from './hit.workflow.js';

interface Judgement {
  readonly id: string;
  readonly action: HitAction;
  readonly reason: string;
  readonly change?: Move<Hit, HitAction>['change'];
}

/** A person says whether two are the same, and may think better of it while nothing was disclosed. */
@Injectable()
export class HitJudgementsService {
  constructor(
    private readonly commands: Commands,
    private readonly transitions: Transitions,
    private readonly hits: HitKind,
    private readonly consequences: HitConsequences,
  ) {}

  /** They are the same. Unless the owner's consent stands, its owner is asked for it with this very act. */
  confirm(by: Acting, id: string, reason: string): Promise<HitView> {
    return this.judge(by, { id, action: 'confirm', reason }, async (unit, hit) => {
      await this.consequences.confirmed(unit, hit);
      if (hit.shown === 'entry') return hit;
      const itemId = await this.consequences.prepared(unit, by.officer, hit);
      const move = { actor: by.officer, id, action: 'ask_consent' } as const;
      return this.transitions.run(unit, hitWorkflow, this.hits.store, {
        ...move,
        change: ({ subject }) => void Object.assign(subject, { itemId }),
      });
    });
  }

  /** They are not the same: what was compared is erased, and the pair remembered. */
  reject(by: Acting, id: string, reason: string): Promise<HitView> {
    return this.judge(by, { id, action: 'reject', reason }, async (unit, hit) => {
      await this.consequences.rejected(unit, hit);
      return hit;
    });
  }

  undo(by: Acting, id: string, reason: string): Promise<HitView> {
    const change = ({ subject, now }: Attempt<Hit>, em: EntityManager) =>
      this.consequences.dropped({ em, now }, by.officer, subject);
    return this.judge(by, { id, action: 'undo', reason, change }, async (unit, hit) => {
      await this.consequences.tell(unit, hit, 'hit');
      return hit;
    });
  }

  /** That they are not the same is taken back: nothing is left of what was compared, so they are compared anew. */
  reconsider(by: Acting, id: string, reason: string): Promise<HitView> {
    return this.judge(by, { id, action: 'reconsider', reason }, async (unit, hit) => {
      await this.consequences.reconsidered(unit, hit);
      return hit;
    });
  }

  private judge(by: Acting, judgement: Judgement, then: (unit: Unit, hit: Hit) => Promise<Hit>): Promise<HitView> {
    const { officer: reader } = by;
    const version = seen(by);
    const { store, view } = this.hits.kind;
    return this.commands.run(by, {
      first: async (em, now) => {
        const move = { ...judgement, actor: reader, version };
        const hit = await then({ em, now }, await this.transitions.run({ em, now }, hitWorkflow, store, move));
        return { id: hit.id, answer: await view(hit, { reader, now, em }) };
      },
      again: async (em, id, now) => view(await store.get(em, reader, id), { reader, now, em }),
    });
  }
}
