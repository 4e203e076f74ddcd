import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { together } from '../core/work/together.js';
import { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import { Readmission } from '../readmissions/readmission.entity.js';

/** A case without what its own store loads with it. */
export type BareCase = Readmission & { readonly persons: readonly ReadmissionPerson[] };

/** Cases for what is told to their judge: read bare, or the judge would be asked while it is being told. */
@Injectable()
export class EvidenceCaseStore {
  async of(em: EntityManager, ids: readonly string[]): Promise<BareCase[]> {
    const [rows, persons] = await together(
      () => em.findBy(Readmission, { id: In([...ids]) }),
      () => em.findBy(ReadmissionPerson, { readmissionId: In([...ids]) }),
    );
    return rows.map((row) =>
      Object.assign(row, { persons: persons.filter(({ readmissionId }) => readmissionId === row.id) }),
    );
  }
}
