import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor, type PageOf } from '../core/paging/page.js';
import type { TrailEntryView, TrailQueryDto } from './audit.dto.js';

/** Reads the trail and has no way to write it. Which entries there are for an auditor, the database decides. */
@Injectable()
export class AuditStore {
  async page(
    em: EntityManager,
    { officerId, recordId, action, from, until, limit, after }: TrailQueryDto,
  ): Promise<PageOf<TrailEntryView>> {
    const [, beyond] = after === undefined ? [null, null] : decodeTrailCursor(after);
    const rows = await em.query<TrailEntryView[]>(
      `select id, at, kind, actor, officer_id as "officerId", authority_id as "authorityId", session_id as "sessionId", action,
         record_type as "recordType", record_id as "recordId", operation_id as "operationId", from_state as "fromState",
         to_state as "toState", purpose, records, details -> 'deputyFor' as "deputyFor"
       from audit_entries
       where authority_id = any((select app.places('auditor', 'data_protection_officer'))::uuid[])
         and ($1::uuid is null or officer_id = $1) and ($2::uuid is null or record_id = $2)
         and ($3::text is null or action = $3) and ($4::timestamptz is null or at >= $4)
         and ($5::timestamptz is null or at < $5) and ($6::bigint is null or id < $6)
       order by id desc limit $7`,
      [officerId ?? null, recordId ?? null, action ?? null, from ?? null, until ?? null, beyond, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? trailCursor(last) : null, count: null };
  }
}

/** The trail is walked by its running number, which goes where a case's id would go. */
const trailCursor = ({ at, id }: TrailEntryView): string =>
  encodeCursor([at.toISOString(), `00000000-0000-0000-0000-${id.padStart(12, '0')}`]);

function decodeTrailCursor(after: string): [string, number] {
  const [at, id] = decodeCursor(after);
  return [at, Number(id.slice(-12))];
}
