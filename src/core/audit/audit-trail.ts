import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock.js';

/** What an officer may be reading for; sent as X-Purpose, `duty` where nothing is said. */
export const purposes = {
  duty: 'Ordinary work on the case',
  supervision: 'Review of the work of others',
  request: 'Answering a request of another authority',
  data_subject: 'Answering the person whom the data are about',
  inspection: 'Inspection by a data-protection or oversight body',
} as const;
export type Purpose = keyof typeof purposes;

export interface Entry {
  readonly actor: Actor;
  /** When it was done, where that is not just now: an act and the reason for it are of one moment. */
  readonly at?: Date;
  readonly kind: 'act' | 'read' | 'search' | 'refusal' | 'export';
  /** `<case type>.<action>`: `debriefing.release`, `debriefing.read`. */
  readonly action: string;
  readonly recordType?: string;
  readonly recordId?: string;
  readonly operationId?: string | null;
  readonly from?: string;
  readonly to?: string;
  readonly purpose?: Purpose;
  /** What a list or an export showed. */
  readonly records?: readonly string[];
  /** Codes, ids and numbers. Never a name, a number of a document, or what somebody wrote: the trail is never erased. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The officer as whose deputy it was done; where left out, what was found at the door. */
  readonly deputyFor?: string | undefined;
}

/** Adds to the trail, in the caller's transaction, so that a deed and its record stand or fall together. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  async write(em: EntityManager, entry: Entry): Promise<void> {
    const { actor, records = null } = entry;
    const officer = actor.kind === 'officer' ? actor : undefined;
    // Not through the entity: nobody who writes may read the row back. What the service does by itself in the unit of work
    // of an officer follows from what they do there: it is in the trail under their name.
    await em.query(
      `insert into audit_entries (at, kind, actor, officer_id, authority_id, session_id, action, record_type, record_id,
         operation_id, from_state, to_state, purpose, records, details)
       values ($1, $2, case when app.officer() is null then $3 else 'officer' end, coalesce($4, app.officer()),
         coalesce($5, app.authority()), coalesce($6, nullif(current_setting('app.session', true), '')::uuid), $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        entry.at ?? this.clock.now(),
        entry.kind,
        actor.kind,
        officer?.id,
        officer?.authorityId,
        officer?.sessionId,
        entry.action,
        entry.recordType,
        entry.recordId,
        entry.operationId,
        entry.from,
        entry.to,
        entry.purpose,
        records,
        detailsOf(entry),
      ],
    );
  }
}

function detailsOf({ actor, details, deputyFor }: Entry): object | null {
  const lenders = deputyFor ? [deputyFor] : actor.kind === 'officer' ? actor.deputyFor : undefined;
  return lenders ? { ...details, deputyFor: lenders } : (details ?? null);
}
