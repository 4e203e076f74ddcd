import { Injectable } from '@nestjs/common';
import type { Acting } from '../core/work/acting.js';
import { enter } from '../core/workflow/workflow.js';
import { HitConsequences } from './hit.consequences.js';
import { HitDisclosing } from './hit.disclosing.js';
import type { DiscloseHitDto, HitView, RefuseHitDto } from './hit.dto.js';
import { HitKind } from './hit.kind.js';
import { hitWorkflow } from './hit.workflow.js';

/** The owner of the entry decides: nothing is shown before, and no more than they say. */
@Injectable()
export class HitDecisionsService {
  constructor(
    private readonly hits: HitKind,
    private readonly disclosing: HitDisclosing,
    private readonly consequences: HitConsequences,
  ) {}

  disclose(by: Acting, id: string, form: DiscloseHitDto): Promise<HitView> {
    return this.hits.act(by, {
      id,
      action: 'disclose',
      change: async ({ subject, now }, em) => {
        await this.disclosing.carryOut({ em, now }, by.officer, subject, form);
        // Now it is known until when.
        enter(hitWorkflow, subject, 'disclosed', now);
        await this.consequences.tell({ em, now }, subject, 'disclosed');
      },
    });
  }

  /** On a ground of the closed list; whoever asked is told the ground, if they were told that there is a hit. */
  refuse(by: Acting, id: string, { ground, reason }: RefuseHitDto): Promise<HitView> {
    return this.hits.act(by, {
      id,
      action: 'refuse',
      reason,
      change: async ({ subject, now }, em) => {
        subject.refusalGround = ground;
        await this.consequences.dropped({ em, now }, by.officer, subject);
        await this.consequences.tell({ em, now }, subject, 'refused');
      },
    });
  }
}
