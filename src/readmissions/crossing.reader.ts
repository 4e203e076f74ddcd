import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { crossed, type DataCategory } from './crossing.js';
import { ReadmissionPersonView } from './readmission-person.view.dto.js';
import { ReadmissionStore } from './readmission.store.js';

export { crossed, Crosses, type DataCategory } from './crossing.js';
export { PersonDocumentView } from './readmission-person.view.dto.js';

/** One question for other features: what of the persons of a case may leave it, in these categories? Nothing else ever does. */
@Injectable()
export class CrossingReader {
  constructor(private readonly store: ReadmissionStore) {}

  async persons(em: EntityManager, id: string, categories: readonly DataCategory[]): Promise<object[]> {
    const persons = await this.store.personsOf(em, id);
    return persons.map(({ readmissionId: _, ...person }) => crossed(ReadmissionPersonView, { ...person }, categories));
  }
}
