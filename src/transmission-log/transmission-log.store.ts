import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor, type PageOf } from '../core/paging/page.js';
import type { LogSide } from './transmission-log.codes.js';
import type { Happened, Party, Passed } from './transmission-log.desk.js';
import type { LogQueryDto, LogRowView } from './transmission-log.dto.js';
import type { Regime } from './regimes.js';

interface NewRow extends Regime {
  readonly side: LogSide;
  readonly keeper: Party;
  readonly registerVersion: number;
  readonly passed: Passed;
  readonly happened: Happened;
}

const COLUMNS = `id, at, event, regime, rule, register_version as "registerVersion", side, country, authority_id as "authorityId",
  from_country as "fromCountry", from_authority_id as "fromAuthorityId", to_country as "toCountry",
  to_authority_id as "toAuthorityId", instrument, item_id as "itemId", received_id as "receivedId", officer_id as "officerId",
  code, reason, result, digest, keep_until as "keepUntil", purge_at as "purgeAt"`;

/** The only SQL about the log. It can be added to; only the clock's purge takes away, by the rule in each row. */
@Injectable()
export class TransmissionLogStore {
  async add(em: EntityManager, row: NewRow): Promise<void> {
    const { passed, happened, keeper, regime, rule, keepUntil, purgeAt, side, registerVersion } = row;
    const { from, to, instrument, itemId, receivedId, digest } = passed;
    const { at, event, code = null, reason = null, result = null } = happened;
    const parties = [keeper.country, keeper.authorityId, from.country, from.authorityId, to.country, to.authorityId];
    const what = [instrument, itemId, receivedId, code, reason, result, digest];
    await em.query(
      `insert into transmission_log (at, event, regime, rule, keep_until, purge_at, register_version, side,
         country, authority_id, from_country, from_authority_id, to_country, to_authority_id,
         instrument, item_id, received_id, code, reason, result, digest, officer_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, app.officer())`,
      [at, event, regime, rule, keepUntil, purgeAt, registerVersion, side, ...parties, ...what],
    );
  }

  /** Which rows there are for an auditor or a data-protection officer, the database decides as well. */
  async page(em: EntityManager, country: string, asked: LogQueryDto): Promise<PageOf<LogRowView>> {
    const { itemId, receivedId, event, regime, from, until, limit, after } = asked;
    const beyond = after === undefined ? null : numberIn(after);
    const rows = await em.query<LogRowView[]>(
      `select ${COLUMNS} from transmission_log
       where country = $1 and ($2::uuid is null or item_id = $2) and ($3::uuid is null or received_id = $3)
         and ($4::text is null or event = $4) and ($5::text is null or regime = $5)
         and ($6::timestamptz is null or at >= $6) and ($7::timestamptz is null or at < $7) and ($8::bigint is null or id < $8)
       order by id desc limit $9`,
      [
        country,
        itemId ?? null,
        receivedId ?? null,
        event ?? null,
        regime ?? null,
        from ?? null,
        until ?? null,
        beyond,
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? cursorOf(last) : null, count: null };
  }

  /** For the clock: deletes what each row's regime says is to be deleted by now, and records that, without content. */
  async purge(em: EntityManager, now: Date): Promise<number> {
    const [{ purged } = { purged: 0 }] = await em.query<{ purged: number }[]>(
      'select app.purge_transmission_log($1) as purged',
      [now],
    );
    return purged;
  }
}

/** The log is walked by its running number, which goes where a case's id would go. */
const cursorOf = ({ at, id }: LogRowView): string =>
  encodeCursor([at.toISOString(), `00000000-0000-0000-0000-${id.padStart(12, '0')}`]);

const numberIn = (after: string): number => Number(decodeCursor(after)[1].slice(-12));
