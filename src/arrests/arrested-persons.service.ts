import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApprehensionReader } from '../apprehensions/apprehension.reader.js';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { ArrestedPersonDto } from './arrest-forms.dto.js';
import type { ArrestView } from './arrest.dto.js';
import { ArrestedPerson, type Arrest } from './arrest.entity.js';
import { ArrestStore } from './arrest.store.js';
import { ArrestsService } from './arrests.service.js';

/** Writes down who was arrested: which record of the host's police, and nobody's name. */
@Injectable()
export class ArrestedPersonsService {
  constructor(
    private readonly cases: Cases,
    private readonly arrests: ArrestsService,
    private readonly store: ArrestStore,
    private readonly apprehensions: ApprehensionReader,
  ) {}

  put(by: Acting, id: string, form: ArrestedPersonDto): Promise<ArrestView> {
    return this.cases.act(this.arrests.kind, by, {
      id,
      action: 'put_person',
      change: async ({ subject }, em) => {
        await this.assertFits(em, subject, form);
        const blank = { warrantNo: null, apprehendedPersonId: null };
        await this.store.putPerson(em, Object.assign(new ArrestedPerson(), blank, form, { arrestId: id }));
        subject.personKnown = true;
      },
    });
  }

  /** The group that they are of is the one that the arrest names; and only an arrest on a warrant has its number. */
  private async assertFits(em: EntityManager, arrest: Arrest, form: ArrestedPersonDto): Promise<void> {
    const { apprehendedPersonId, warrantNo } = form;
    if (warrantNo !== undefined && arrest.ground !== 'national_warrant' && arrest.ground !== 'international_alert')
      throw new Problem('inconsistent', { field: 'warrantNo' });
    if (apprehendedPersonId === undefined) return;
    const facts = await this.apprehensions.ofPerson(em, apprehendedPersonId);
    if (!facts || facts.apprehension.id !== arrest.apprehensionId)
      throw new Problem('unknown_reference', { field: 'apprehendedPersonId' });
  }
}
