import { Injectable } from '@nestjs/common';
import { Transitions, type CaseStore, type Move, type Unit } from '../core/workflow/transitions.js';
import { TransmissionLogDesk, type Party } from '../transmission-log/transmission-log.desk.js';
import { frozen } from './form.drafts.js';
import type { ReadmissionForm } from './form.entity.js';
import { formWorkflow, type FormAction } from './form.workflow.js';

/** Sends a form: what may cross is frozen under its digest, and both sides' logs have it. */
@Injectable()
export class FormSending {
  constructor(
    private readonly transitions: Transitions,
    private readonly log: TransmissionLogDesk,
  ) {}

  send(
    unit: Unit,
    store: CaseStore<ReadmissionForm>,
    move: Move<ReadmissionForm, FormAction>,
  ): Promise<ReadmissionForm> {
    return this.transitions.run(unit, formWorkflow, store, {
      ...move,
      action: 'send',
      change: async ({ subject }) => {
        Object.assign(subject, frozen(subject));
        await this.writeDown(unit, subject);
      },
    });
  }

  private async writeDown({ em, now }: Unit, { id, code, side, digest, carrier }: ReadmissionForm): Promise<void> {
    const { ownerCountry, ownerAuthorityId, otherCountry, otherAuthorityId, profile } = carrier;
    const owner: Party = { country: ownerCountry, authorityId: ownerAuthorityId };
    // Where nobody has said which authority there is competent, the row names the one that deals with it here.
    const other: Party = { country: otherCountry, authorityId: otherAuthorityId ?? ownerAuthorityId };
    const [from, to] = side === 'owner' ? [owner, other] : [other, owner];
    const instrument = profile?.agreement ?? 'READMISSION';
    await this.log.write(
      em,
      { itemId: id, receivedId: null, from, to, instrument, digest },
      { event: 'transmission', at: now, code: `readmission_${code}` },
    );
  }
}
