import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import type { Seizure } from '../seizures/seizure.entity.js';
import { SeizureDesk } from '../seizures/seizure.desk.js';
import { addLink } from './exhibit.chain.js';
import { assertMakesSense } from './exhibit.details.js';
import type { OpenExhibitDto } from './exhibit.dto.js';
import { Exhibit } from './exhibit.entity.js';
import { ExhibitStore } from './exhibit.store.js';

const unsaid: Partial<Exhibit> = {
  quantity: null,
  unit: null,
  substance: null,
  currency: null,
  documentType: null,
  authenticity: null,
  issuingCountry: null,
  identifier: null,
  stolen: null,
};

/** What a new exhibit is made of: a thing of a seizure, with the next number and the first link of its chain. */
@Injectable()
export class ExhibitDrafts {
  constructor(
    private readonly seizures: SeizureDesk,
    private readonly store: ExhibitStore,
  ) {}

  async from(glance: Glance, { seizureId, ...form }: OpenExhibitDto): Promise<Opening<Exhibit>> {
    const { em, now, reader } = glance;
    const seizure = await this.seizures.addExhibit(glance, seizureId);
    const exhibit: Exhibit = Object.assign(new Exhibit(), unsaid, form, takenIn(seizure));
    assertMakesSense(exhibit);
    exhibit.number = await this.store.nextNumber(em, seizure.operationId);
    const { seizedAt: at, place, seizedBy: toOfficer } = seizure;
    const link = addLink(exhibit, { kind: 'seized', at, place, toOfficer }, now);
    const written = { ...link, recordedBy: reader.id, recordedAt: now };
    return {
      subject: exhibit,
      restrictedTo: seizure.restricted ? seizure.namedReaders : undefined,
      also: ({ id }) => this.store.write(em, { ...written, exhibitId: id }),
    };
  }
}

const takenIn = (seizure: Seizure) => ({
  ...pick(seizure, ['operationId', 'siteId', 'ownerAuthorityId', 'ownerCountry']),
  seizureId: seizure.id,
  sealNo: null,
  holderId: null,
  holderOutside: null,
  receiverId: null,
  links: 0,
});
