import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { Transitions, type Move } from '../core/workflow/transitions.js';
import type { FormView } from './form.dto.js';
import { ReadmissionForm } from './form.entity.js';
import { FormSending } from './form.sending.js';
import { FormStore } from './form.store.js';
import { showForm } from './form.view.js';
import { formWorkflow, type FormAction } from './form.workflow.js';

export type FormMove = Omit<Move<ReadmissionForm, FormAction>, 'actor' | 'version'>;

/** Opening and acting, as `Cases` does it for records: a form is seen through its case and has no sight of its own. */
@Injectable()
export class FormCommands {
  constructor(
    readonly store: FormStore,
    private readonly commands: Commands,
    private readonly transitions: Transitions,
    private readonly sending: FormSending,
  ) {}

  open(by: Acting, make: (glance: Glance) => Promise<ReadmissionForm>): Promise<FormView> {
    const actor = by.officer;
    return this.commands.run(by, {
      first: async (em, now) => {
        const what = { entity: ReadmissionForm, actor, subject: await make({ reader: actor, now, em }) };
        const subject = await this.transitions.open({ em, now }, formWorkflow, what);
        return this.answer({ reader: actor, now, em }, subject.id);
      },
      again: async (em, id, now) => (await this.answer({ reader: actor, now, em }, id)).answer,
    });
  }

  act(by: Acting, move: FormMove): Promise<FormView> {
    const [version, actor] = [seen(by), by.officer];
    return this.commands.run(by, {
      first: async (em, now) => {
        const unit = { em, now };
        const moved =
          move.action === 'send'
            ? await this.sending.send(unit, this.store, { ...move, actor, version })
            : await this.transitions.run(unit, formWorkflow, this.store, { ...move, actor, version });
        return this.answer({ reader: actor, now, em }, moved.id);
      },
      again: async (em, id, now) => (await this.answer({ reader: actor, now, em }, id)).answer,
    });
  }

  /** Read again: what is missing depends on what has just been written. */
  private async answer(glance: Glance, id: string): Promise<{ id: string; answer: FormView }> {
    return { id, answer: showForm(await this.store.get(glance.em, glance.reader, id), glance) };
  }
}
