import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import type { MovedTo } from '../readmission-deadlines/deadline-moves.registry.js';
import type { Facts } from '../readmissions/readmission-facts.registry.js';
import { TravelDocument } from './travel-document.entity.js';
import { travelDocumentSight } from './travel-document.policy.js';

/** The only SQL about travel documents. */
@Injectable()
export class TravelDocumentStore extends Rows<TravelDocument> {
  constructor(private readonly zones: TimeZoneReader) {
    super(TravelDocument, travelDocumentSight, { by: 'openedAt', direction: 'desc' });
  }

  /** With which day it is where the person is. */
  protected override complete(em: EntityManager, rows: TravelDocument[]): Promise<void> {
    return this.zones.give(em, rows);
  }

  /** Those of a case that still count, the oldest first; as the database shows them to whoever asks. */
  async openOf(em: EntityManager, readmissionId: string): Promise<TravelDocument[]> {
    return em.find(TravelDocument, {
      where: { readmissionId, state: In(['asked', 'issued', 'renewal_asked', 'expired', 'declined']) },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
  }

  /** A calendar was corrected: until when those whose renewal is asked for are to be renewed. */
  async moveRenewals(em: EntityManager, moved: readonly MovedTo[]): Promise<void> {
    for (const { subjectId, dueSafeAt } of moved)
      await em.query(
        `update travel_documents set renew_by = $2 where id = $1 and state = 'renewal_asked' and renew_by is not null`,
        [subjectId, dueSafeAt],
      );
  }

  /** Whether everybody in a case has a document, and until when all of them are valid. */
  async known(em: EntityManager, ids: readonly string[]): Promise<Map<string, Facts['document']>> {
    const rows = await em.query<{ id: string; ready: boolean; expiresOn: string | null }[]>(
      `select person.readmission_id as id, bool_and(document.id is not null) as ready,
         min(document.expires_on)::text as "expiresOn"
       from readmission_persons person
       left join lateral (
         select d.id, d.expires_on from travel_documents d
         where d.readmission_id = person.readmission_id and d.state = 'issued'
           and (d.person_id = person.id or person.id = any(d.also_for))
         order by d.expires_on desc limit 1) document on true
       where person.readmission_id = any($1) group by person.readmission_id`,
      [ids],
    );
    const known = new Map<string, Facts['document']>(ids.map((id) => [id, { ready: false }]));
    for (const { id, ready, expiresOn } of rows) known.set(id, { ready, ...(expiresOn !== null && { expiresOn }) });
    return known;
  }
}
