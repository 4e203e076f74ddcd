import { CodeField, nullable, OneOf, optional, Pattern, Text, upTo, YesNo } from '../core/forms.js';
import {
  mailPurposes,
  mailStates,
  tellings,
  type MailPurpose,
  type MailState,
  type Telling,
} from './notification.codes.js';

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Where, when and of what the caller wants to be told by e-mail. It replaces what was there. */
export class NotificationsDto {
  /** A new address is sent a code, and nothing else before that has come back. Null: no e-mail. */
  @Pattern(/^[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,189}$/, nullable)
  address: string | null;

  @OneOf('MailTelling', tellings)
  green: Telling;

  @OneOf('MailTelling', tellings)
  amber: Telling;

  @OneOf('MailTelling', tellings)
  red: Telling;

  @OneOf('MailTelling', tellings)
  overdue: Telling;

  /** Hours of the day for the digest: `08:00`. */
  @Pattern(HOUR, upTo(4))
  digestAt: string[];

  @Pattern(HOUR, nullable)
  quietFrom: string | null;

  @Pattern(HOUR, nullable)
  quietUntil: string | null;

  /** Whether what is urgent or overdue is told in quiet hours as well. */
  @YesNo()
  urgentThrough: boolean;

  /** As in `Europe/Tirane`; that of the caller's country, where it is left out. */
  @Text(60, optional)
  timeZone?: string;

  /** One of those that are offered. */
  @Pattern(/^[a-z]{2}$/)
  language: string;
}

export class MailCodeDto {
  @Pattern(/^\d{8}$/)
  code: string;
}

export class MailLanguageView {
  code: string;
  /** Whether somebody who speaks it has looked at the translation. */
  reviewed: boolean;
}

/** The last e-mail to the caller, and what became of it. */
export class LastMailView {
  @CodeField('MailPurpose', mailPurposes)
  purpose: MailPurpose;

  @CodeField('MailState', mailStates)
  state: MailState;

  createdAt: Date;
  sentAt: Date | null;
  tries: number;
  /** What the mail server or the line to it said, as a code. */
  failure: string | null;
}

export class NotificationsView {
  address: string | null;
  verifiedAt: Date | null;

  @CodeField('MailTelling', tellings)
  green: Telling;

  @CodeField('MailTelling', tellings)
  amber: Telling;

  @CodeField('MailTelling', tellings)
  red: Telling;

  @CodeField('MailTelling', tellings)
  overdue: Telling;

  digestAt: string[];
  nextDigestAt: Date | null;
  quietFrom: string | null;
  quietUntil: string | null;
  urgentThrough: boolean;
  timeZone: string;
  language: string;

  languages: MailLanguageView[];

  /** Whether this installation sends e-mail at all. */
  sends: boolean;

  lastMail: LastMailView | null;

  /** 0 as long as nothing was ever chosen. Send it as If-Match. */
  version: number;
}
