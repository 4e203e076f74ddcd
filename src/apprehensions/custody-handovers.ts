import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { PowersReader } from '../scenes/powers.reader.js';
import type { Apprehension } from './apprehension.entity.js';
import { CustodyHandover } from './custody-handover.entity.js';
import { CustodyHandoverStore } from './custody-handover.store.js';
import type { HandOverDto, OfferCustodyDto } from './custody.dto.js';

type By = { readonly by: string };
type Passing = Pick<OfferCustodyDto, 'at' | 'place' | 'persons' | 'conditions'> & By;
type To = Pick<CustodyHandover, 'toOfficer' | 'toUnit' | 'receipt'>;

/** Writes down that a group is handed from one officer to another, and refuses what cannot be. */
@Injectable()
export class CustodyHandovers {
  constructor(
    private readonly store: CustodyHandoverStore,
    private readonly powers: PowersReader,
  ) {}

  /** The receiver serves for the host in the same operation, so that whatever a person says to them can be recorded. */
  async toOneOfUs(unit: Unit, subject: Apprehension, form: OfferCustodyDto & By): Promise<void> {
    const { toOfficerId: toOfficer, toUnit, at } = form;
    assertToAnother(subject, form.by, toOfficer);
    await this.powers.hadOwnLaw(unit.em, subject, { officerIds: [toOfficer], at, field: 'toOfficerId' });
    await this.write(unit, subject, { ...form, to: { toOfficer, toUnit, receipt: null } });
  }

  async toAnAuthority(unit: Unit, subject: Apprehension, form: HandOverDto & By): Promise<void> {
    const { toOfficerId: toOfficer = null, to: toUnit, receipt = null } = form;
    if ((toOfficer === null) === (receipt === null)) throw new Problem('inconsistent', { field: 'receipt' });
    if (toOfficer !== null) {
      assertToAnother(subject, form.by, toOfficer);
      const country = await this.store.countryOf(unit.em, toOfficer);
      if (country !== subject.ownerCountry) throw new Problem('unknown_reference', { field: 'toOfficerId' });
    }
    await this.write(unit, subject, { ...form, to: { toOfficer, toUnit, receipt } });
  }

  private async write({ em, now }: Unit, subject: Apprehension, form: Passing & { readonly to: To }): Promise<void> {
    const { by: recordedBy, at, to } = form;
    if (at > now) throw new Problem('time_ahead');
    if (at < subject.apprehendedAt) throw new Problem('ends_before_it_begins');
    if (form.persons !== subject.personCount) throw new Problem('custody_does_not_add_up');
    const from = { fromOfficer: subject.custodianId ?? recordedBy, fromUnit: subject.custodyUnit };
    const waits = { state: 'offered', answeredBy: null, answeredAt: null, disputed: null } as const;
    const done = { ...waits, state: 'confirmed', answeredAt: at } as const;
    const what = { id: newId(), apprehensionId: subject.id, ...pick(form, ['at', 'place', 'persons', 'conditions']) };
    const row = { ...what, ...from, ...to, recordedBy, ...(to.toOfficer === null ? done : waits) };
    await this.store.add(em, Object.assign(new CustodyHandover(), row));
  }
}

function assertToAnother({ custodianId }: Apprehension, by: string, to: string): void {
  if (to === custodianId || to === by) throw new Problem('custody_to_oneself');
}
