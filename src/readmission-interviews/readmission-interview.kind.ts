import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Move, Unit } from '../core/workflow/transitions.js';
import { ReadmissionDesk, type Deed } from '../readmissions/readmission.desk.js';
import type { ReadmissionInterviewView } from './readmission-interview.dto.js';
import type { ReadmissionInterview } from './readmission-interview.entity.js';
import { ReadmissionInterviewStore } from './readmission-interview.store.js';
import { showReadmissionInterview } from './readmission-interview.view.js';
import { readmissionInterviewWorkflow, type ReadmissionInterviewAction } from './readmission-interview.workflow.js';

type InterviewMove = Omit<Move<ReadmissionInterview, ReadmissionInterviewAction>, 'actor' | 'version'>;
type Said = NonNullable<Deed['said']>;
type ByHand = Pick<Said, 'channel' | 'externalRef'>;

/** The case type, for the services that share it; and how the readmission moves with it. */
@Injectable()
export class ReadmissionInterviewKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly desk: ReadmissionDesk,
    readonly store: ReadmissionInterviewStore,
    kinds: Kinds,
  ) {
    const law = { workflow: readmissionInterviewWorkflow, store, view: showReadmissionInterview };
    this.kind = kinds.add({ ...law, reads: 'readmission_interview.read', filesBySide: true });
  }

  act(by: Acting, move: InterviewMove): Promise<ReadmissionInterviewView> {
    return this.cases.act(this.kind, by, move);
  }

  async ask(unit: Unit, as: Officer, readmissionId: string, { channel, externalRef }: ByHand): Promise<void> {
    await this.desk.act(unit, readmissionId, 'ask_interview', { as, said: { channel, externalRef } });
  }

  /** With the last report the case goes back to whoever examines it. */
  async reported(unit: Unit, as: Officer, interview: ReadmissionInterview, said: Said): Promise<void> {
    await this.store.write(unit.em, interview);
    const known = await this.store.known(unit.em, [interview.readmissionId]);
    if (known.get(interview.readmissionId)?.open) return;
    await this.desk.act(unit, interview.readmissionId, 'report_interview', { as, said });
  }
}
