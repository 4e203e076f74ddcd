import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { ReadmissionComplaint } from './readmission-complaint.entity.js';
import { readmissionComplaintSight } from './readmission-complaint.policy.js';

/** Whose complaint it is: of the state that it is about, of the two. */
export interface Addressed {
  readonly readmissionId: string;
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
}

/** The only SQL about complaints in readmissions. */
@Injectable()
export class ReadmissionComplaintStore extends Rows<ReadmissionComplaint> {
  constructor() {
    super(ReadmissionComplaint, readmissionComplaintSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Of the state of the unit that it is about, where that is one of the two; else of the one that looks after the case. */
  async addressee(
    em: EntityManager,
    { reference, unit }: { reference: string; unit: string | null },
  ): Promise<Addressed | undefined> {
    const [found] = await em.query<Addressed[]>(
      `select readmission_id as "readmissionId", authority as "ownerAuthorityId", country as "ownerCountry"
       from app.complaint_addressee($1, $2)`,
      [reference, unit],
    );
    return found;
  }
}
