import type { EntityManager } from 'typeorm';
import { Problem } from '../problems.js';

/** The kinds of case that begin with a message of a state without account, by their tables. */
export type RegisteredKind =
  | 'requests'
  | 'spontaneous_information'
  | 'strategic_exchanges'
  | 'received_items'
  | 'use_permissions'
  | 'use_reports'
  | 'correction_notices'
  | 'data_subject_consultations'
  | 'breach_notices'
  | 'readmissions'
  | 'readmission_interviews'
  | 'travel_documents'
  | 'transits';

/** What came by another channel: which case it has become, from which state, and under which reference there. */
export interface Registered {
  readonly kind: RegisteredKind;
  readonly id: string;
  readonly from: string;
  readonly reference: string;
  /** The records that it is about, and where one message can begin several cases about the same: about what of them. */
  readonly about?: readonly string[];
}

/** The one form in which references are compared: how they are spaced and capitalised says nothing. */
const refKey = (reference: string): string => reference.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The same message of a state is one case of a kind here: under one reference one, or one about each of what it is about.
 * Whoever registers it again is told of the first, where they see it. Asked for when the case is there, in its unit of
 * work: who registers the same at the same moment waits at the first row until that one has ended.
 */
export async function registerOnce(em: EntityManager, registered: Registered): Promise<void> {
  const { kind, id, from, reference, about = [''] } = registered;
  const message = [kind, from, refKey(reference), [...about].sort()];
  await em.query(
    `insert into registrations (kind, from_country, to_country, reference, about, record_id)
     select $1, $2, app.country(), $3, one, $5 from unnest($4::text[]) one order by one on conflict do nothing`,
    [...message, id],
  );
  const [first] = await em.query<{ id: string; seen: boolean }[]>(
    'select id, app.sees($1, id) as seen from app.registered_as($1, $2, $3, $4) as id where id <> $5 limit 1',
    [...message, id],
  );
  if (first) throw new Problem('registered_already', first.seen ? { recordType: kind, recordId: first.id } : {});
}
