import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { together } from '../core/work/together.js';
import type { Profile } from '../readmission-agreements/profile.js';
import { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';

/** A case without what its own store loads with it. */
export type BareCase = Readmission & { readonly persons: readonly ReadmissionPerson[] };

/** Cases for what is told to their judge: read bare, or the judge would be asked while it is being told. */
@Injectable()
export class EvidenceCaseStore {
  constructor(private readonly readmissions: ReadmissionReader) {}

  /** Each with what its evidence is held against. */
  async of(em: EntityManager, ids: readonly string[]): Promise<Map<BareCase, Profile | null>> {
    const [rows, persons] = await together(
      () => em.findBy(Readmission, { id: In([...ids]) }),
      () => em.findBy(ReadmissionPerson, { readmissionId: In([...ids]) }),
    );
    const cases = rows.map((row) =>
      Object.assign(row, { persons: persons.filter(({ readmissionId }) => readmissionId === row.id) }),
    );
    return this.readmissions.profiles(em, cases);
  }
}
