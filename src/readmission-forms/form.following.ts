import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Transitions, type CaseStore, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents, type Done } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { FormCarrier } from './form-carriers.registry.js';
import type { FormCode } from './form.codes.js';
import { FormDrafts } from './form.drafts.js';
import { ReadmissionForm } from './form.entity.js';
import { FormSending } from './form.sending.js';
import { withFaults } from './form.store.js';
import { formWorkflow } from './form.workflow.js';
import { carrierOf } from './prepared.cases.js';

/** Acts on a case that send a form: the draft that there is, or one made of what the case says. */
const FORMS: Readonly<Record<'submit' | 'accept' | 'refuse', FormCode>> = { submit: 'f1', accept: 'f2', refuse: 'f2' };

/** The application goes with its form, and the reply too, in the same transaction. What is not whole stops the application. */
@Injectable()
export class FormFollowing implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly drafts: FormDrafts,
    private readonly sending: FormSending,
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    for (const [act, code] of Object.entries(FORMS) as [keyof typeof FORMS, FormCode][])
      this.events.on(act, (unit, readmission, done) => this.follow(unit, { readmission, done, code }));
  }

  private async follow(
    unit: Unit,
    { readmission, done: { actor }, code }: { readmission: Readmission; done: Done; code: FormCode },
  ): Promise<void> {
    if (actor.kind !== 'officer') return;
    const carrier = carrierOf(readmission, readmission.governing?.profile ?? null);
    const form = await this.formFor(unit, actor, { carrier, code });
    const subject = withFaults(form, carrier);
    if (subject.faults.length > 0) {
      // A reply stands as it was given; its form can be filled in afterwards.
      if (code !== 'f1') return;
      throw new Problem('form_incomplete', { fields: subject.faults.map(({ field, fault }) => `${field}: ${fault}`) });
    }
    await this.sending.send(unit, this.storeOf(subject), { actor, id: subject.id, action: 'send' });
  }

  /** The newest draft of that side; else it is made, of the case as this very act leaves it. */
  private async formFor(
    unit: Unit,
    officer: Officer,
    { carrier, code }: { carrier: FormCarrier; code: FormCode },
  ): Promise<ReadmissionForm> {
    const at = { carrierType: 'readmissions', carrierId: carrier.id };
    const rows = await this.drafts.store.of(unit.em, officer, at);
    const draft = rows.filter((row) => row.code === code && row.state === 'draft').at(-1);
    if (draft) return draft;
    const subject = await this.drafts.from({ ...unit, reader: officer }, { ...at, code, carrier });
    await this.transitions.open(unit, formWorkflow, { entity: ReadmissionForm, actor: officer, subject });
    return subject;
  }

  /** The case is in its new state and not written yet: the form is judged by it as it will be. */
  private storeOf(subject: ReadmissionForm): CaseStore<ReadmissionForm> {
    return { entity: ReadmissionForm, lock: async () => subject, overdue: () => Promise.resolve([]) };
  }
}
