import { CodeField, Id, Moment, OneOf, optional, Pattern } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import {
  logEvents,
  logPurposes,
  sides,
  type LogEvent,
  type LogPurpose,
  type LogSide,
} from './transmission-log.codes.js';

export class LogQueryDto extends PageQueryDto {
  /** What it is read for; only to confirm that the law was kept. Kept in the trail. */
  @OneOf('LogPurpose', logPurposes)
  purpose: LogPurpose;

  @Id(optional)
  itemId?: string;

  @Id(optional)
  receivedId?: string;

  @OneOf('LogEvent', logEvents, optional)
  event?: LogEvent;

  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  regime?: string;

  @Moment(optional)
  from?: Date;

  @Moment(optional)
  until?: Date;
}

/** One row of the log: what happened to what, between whom, under which regime, and how long the row stays. */
export class LogRowView {
  id: string;
  at: Date;

  @CodeField('LogEvent', logEvents)
  event: LogEvent;

  regime: string;
  rule: string | null;
  registerVersion: number;

  @CodeField('LogSide', sides)
  side: LogSide;

  country: string;
  authorityId: string | null;
  fromCountry: string | null;
  fromAuthorityId: string | null;
  toCountry: string | null;
  toAuthorityId: string | null;
  instrument: string | null;
  itemId: string | null;
  receivedId: string | null;
  officerId: string | null;
  code: string | null;
  reason: string | null;
  result: string | null;
  digest: string | null;
  keepUntil: Date | null;
  purgeAt: Date | null;
}
