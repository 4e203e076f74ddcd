import { Injectable } from '@nestjs/common';
import { IANAZone } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { pick } from '../core/pick.js';
import { Problem, Refused } from '../core/problems.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { isCode, MOST_CODE_TRIES, tooOld } from './mail.code.js';
import { MailTransport } from './mail.transport.js';
import { MailWriter } from './mail.writer.js';
import type { NotificationsDto, NotificationsView } from './notification.dto.js';
import { NotificationPreferences } from './notification-preferences.entity.js';
import { nextOf } from './notification.times.js';
import { NotificationsStore } from './notifications.store.js';

const MOST_CODES_AN_HOUR = 5;

/** What holds for whoever has chosen nothing: no address, and so no mail. */
const UNCHOSEN = {
  address: null,
  verifiedAt: null,
  codeAskedAt: null,
  codeTries: 0,
  levels: { green: 'digest', amber: 'digest', red: 'at_once', overdue: 'at_once' },
  digestAt: ['08:00'],
  nextDigestAt: null,
  quietFrom: '22:00',
  quietUntil: '06:00',
  urgentThrough: false,
  language: 'en',
  version: 0,
} as const;

/** An officer's choices, inside a unit of work of theirs: made, checked, and shown. */
@Injectable()
export class NotificationChoices {
  constructor(
    private readonly store: NotificationsStore,
    private readonly zones: TimeZoneReader,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
  ) {}

  async of(em: EntityManager, { id: officerId, country }: Officer): Promise<NotificationPreferences> {
    const chosen = await this.store.own(em, officerId);
    if (chosen) return chosen;
    const timeZone = await this.zones.of(em, country);
    const { levels, digestAt, ...rest } = UNCHOSEN;
    return Object.assign(new NotificationPreferences(), {
      ...rest,
      levels: { ...levels },
      digestAt: [...digestAt],
      officerId,
      timeZone,
    });
  }

  /** A new address counts for nothing until the code that is sent to it has come back. */
  async choose(em: EntityManager, officer: Officer, form: NotificationsDto, now: Date): Promise<void> {
    const { green, amber, red, overdue, address, timeZone, ...rest } = form;
    const before = await this.of(em, officer);
    await this.assertKnown(em, form);
    const verifiedAt = address === before.address ? before.verifiedAt : null;
    const zone = timeZone ?? before.timeZone;
    const next = Object.assign(before, { ...rest, address, verifiedAt, timeZone: zone });
    next.levels = { green, amber, red, overdue };
    next.nextDigestAt = verifiedAt && nextOf(next.digestAt, zone, now);
    next.version += 1;
    if (address !== null && verifiedAt === null) await this.askForCode(em, next, now);
    await this.store.put(em, next);
  }

  /** A wrong code is counted, and that stays. */
  async verify(em: EntityManager, officer: Officer, code: string, now: Date): Promise<Refused | undefined> {
    const chosen = await this.of(em, officer);
    const { officerId, address, codeAskedAt, verifiedAt } = chosen;
    if (address === null || codeAskedAt === null || verifiedAt) throw new Problem('nothing_to_verify');
    if (chosen.codeTries >= MOST_CODE_TRIES) throw new Problem('mail_code_tries');
    const asked = { officerId, address, codeAskedAt };
    const right = !tooOld(asked, now) && isCode(this.writer.codeKey, asked, code);
    if (right) Object.assign(chosen, { verifiedAt: now, codeAskedAt: null, codeTries: 0 });
    else chosen.codeTries += 1;
    if (right) chosen.nextDigestAt = nextOf(chosen.digestAt, chosen.timeZone, now);
    chosen.version += 1;
    await this.store.put(em, chosen);
    return right ? undefined : new Refused(new Problem('wrong_mail_code'));
  }

  async show(em: EntityManager, officer: Officer): Promise<NotificationsView> {
    const chosen = await this.of(em, officer);
    const what = pick(chosen, ['address', 'verifiedAt', 'digestAt', 'nextDigestAt', 'quietFrom', 'quietUntil']);
    const how = pick(chosen, ['urgentThrough', 'timeZone', 'language', 'version']);
    const languages = await this.store.languages(em);
    const lastMail = await this.store.lastMail(em, officer.id);
    return { ...what, ...chosen.levels, ...how, languages, sends: this.transport.on, lastMail };
  }

  private async assertKnown(em: EntityManager, form: NotificationsDto): Promise<void> {
    const { timeZone, language, quietFrom, quietUntil, address } = form;
    const languages = await this.store.languages(em);
    if (!languages.some(({ code }) => code === language)) throw new Problem('unknown_reference', { field: 'language' });
    if (timeZone !== undefined && !IANAZone.isValidZone(timeZone))
      throw new Problem('unknown_reference', { field: 'timeZone' });
    if ((quietFrom === null) !== (quietUntil === null)) throw new Problem('inconsistent', { field: 'quietUntil' });
    if (address !== null && !this.transport.on) throw new Problem('no_mail_here');
  }

  private async askForCode(em: EntityManager, next: NotificationPreferences, now: Date): Promise<void> {
    const sent = await this.store.codesSinceAnHour(em, next.officerId, now);
    if (sent >= MOST_CODES_AN_HOUR) throw new Problem('too_many_requests');
    Object.assign(next, { codeAskedAt: now, codeTries: 0 });
    await this.store.askForCode(em, next.officerId, now);
  }
}
