import { Injectable } from '@nestjs/common';
import { holds, type Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import { Transitions, type CaseStore, type Unit } from '../core/workflow/transitions.js';
import { judged } from '../core/workflow/workflow.js';
import type { FormCarrier } from './form-carriers.registry.js';
import type { FormCode } from './form.codes.js';
import { FormDrafts, workers } from './form.drafts.js';
import { ReadmissionForm } from './form.entity.js';
import { FormSending } from './form.sending.js';
import { withFaults } from './form.store.js';
import { formWorkflow } from './form.workflow.js';
import { saysNoMore } from './form.repeating.js';

/** Which form goes with an act, and of which case. */
export interface Beside {
  readonly carrierType: string;
  readonly carrier: FormCarrier;
  readonly code: FormCode;
  /** Without it, nothing is done; otherwise what was said stands, and its form can be filled in afterwards. */
  readonly must: boolean;
}

/** The form that goes with an act, in the same unit of work: the draft that there is, or one made of what is known. */
@Injectable()
export class FormBeside {
  constructor(
    private readonly drafts: FormDrafts,
    private readonly sending: FormSending,
    private readonly transitions: Transitions,
  ) {}

  async go(unit: Unit, officer: Officer, beside: Beside): Promise<void> {
    if (!beside.must && !holds(officer, workers)) return;
    const form = await this.formFor(unit, officer, beside);
    if (!form) return;
    const subject = withFaults(form, beside.carrier);
    const { refused, details } = judged(formWorkflow, 'send', { subject, actor: officer, now: unit.now });
    if (!refused) await this.sending.send(unit, storeOf(subject), { actor: officer, id: subject.id, action: 'send' });
    else if (beside.must) throw new Problem(refused, { form: beside.code, ...details });
  }

  /** The newest draft of that state; else it is made, of the case as this very act leaves it. None where it has gone already. */
  private async formFor(
    unit: Unit,
    officer: Officer,
    { carrierType, carrier, code }: Beside,
  ): Promise<ReadmissionForm | undefined> {
    const at = { carrierType, carrierId: carrier.id };
    const rows = await this.drafts.store.rows(unit.em, officer, at);
    const same = rows.filter((row) => row.code === code && row.ownerCountry === officer.country);
    const draft = same.filter(({ state }) => state === 'draft').at(-1);
    if (draft) return draft;
    const subject = await this.drafts.from({ ...unit, reader: officer }, { ...at, code, carrier });
    if (same.some((row) => row.state === 'sent' && saysNoMore(subject, row))) return undefined;
    await this.transitions.open(unit, formWorkflow, { entity: ReadmissionForm, actor: officer, subject });
    return subject;
  }
}

/** The case is in its new state and not written yet: the form is judged by it as it will be. */
const storeOf = (subject: ReadmissionForm): CaseStore<ReadmissionForm> => ({
  entity: ReadmissionForm,
  lock: async () => subject,
  overdue: () => Promise.resolve([]),
});
