import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Transitions, type Move } from '../core/workflow/transitions.js';
import type { EvidenceView } from './evidence.view.dto.js';
import { ReadmissionEvidence } from './evidence.entity.js';
import { EvidenceStore } from './evidence.store.js';
import { showEvidence } from './evidence.view.js';
import { evidenceWorkflow, type EvidenceAction } from './evidence.workflow.js';

type EvidenceMove = Omit<Move<ReadmissionEvidence, EvidenceAction>, 'actor' | 'version'>;

/** Opening and acting, as `Cases` does it for records: evidence is seen through its case and has no sight of its own. */
@Injectable()
export class EvidenceCommands {
  constructor(
    readonly store: EvidenceStore,
    private readonly commands: Commands,
    private readonly transitions: Transitions,
  ) {}

  open(by: Acting, make: (glance: Glance) => Promise<ReadmissionEvidence>): Promise<EvidenceView> {
    const actor = by.officer;
    return this.commands.run(by, {
      first: async (em, now) => {
        const subject = await make({ reader: actor, now, em });
        await this.transitions.open({ em, now }, evidenceWorkflow, { entity: ReadmissionEvidence, actor, subject });
        return this.answer({ reader: actor, now, em }, subject.id);
      },
      again: async (em, id, now) => (await this.answer({ reader: actor, now, em }, id)).answer,
    });
  }

  act(by: Acting, move: EvidenceMove): Promise<EvidenceView> {
    const [version, actor] = [seen(by), by.officer];
    return this.commands.run(by, {
      first: async (em, now) => {
        const moved = await this.transitions.run({ em, now }, evidenceWorkflow, this.store, {
          ...move,
          actor,
          version,
        });
        return this.answer({ reader: actor, now, em }, moved.id);
      },
      again: async (em, id, now) => (await this.answer({ reader: actor, now, em }, id)).answer,
    });
  }

  show(evidence: ReadmissionEvidence, glance: Glance): EvidenceView {
    return showEvidence(evidence, glance);
  }

  /** Read again: how strong it is depends on what has just been written. */
  private async answer(glance: Glance, id: string): Promise<{ id: string; answer: EvidenceView }> {
    return { id, answer: showEvidence(await this.store.get(glance.em, glance.reader, id), glance) };
  }
}
