import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { days, hours, later, minutes } from '../core/workflow/deadline.js';
import { MailStore, type Mail } from './mail.store.js';
import type { Letter } from './mail.transport.js';
import { MailTransport } from './mail.transport.js';
import { MailWriter } from './mail.writer.js';
import { nextOf, quietUntil } from './notification.times.js';
import type { NotificationPreferences } from './notification-preferences.entity.js';

const AT_A_TIME = 500;
/** Whoever takes a mail has so long to send it; after that it was lost on the way, and somebody else does. */
const TO_SEND = minutes(2);
export const MOST_TRIES = 10;
const LONGEST_WAIT = hours(1);
const KEPT = days(30);

/**
 * Sends what is to be sent: at least once, never lost, and with one Message-ID however often. Safe in several processes
 * at once, and after any of them was killed at any point.
 */
@Injectable()
export class MailSweep implements BeforeApplicationShutdown {
  private readonly logger = new Logger(MailSweep.name);
  private sweeping: Promise<void> | undefined;
  private leaving = false;

  constructor(
    private readonly work: Work,
    private readonly store: MailStore,
    private readonly writer: MailWriter,
    private readonly transport: MailTransport,
  ) {}

  sweep(): Promise<void> {
    this.sweeping ??= this.sweepAll().finally(() => {
      this.sweeping = undefined;
    });
    return this.sweeping;
  }

  /** What is on its way is known to have arrived before the lines are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.leaving = true;
    await this.sweeping?.catch(() => undefined);
  }

  private async sweepAll(): Promise<void> {
    const clock = <T>(run: (em: EntityManager, now: Date) => Promise<T>) => this.work.as(clockActor, run);
    while ((await clock((em, now) => this.store.spread(em, now, AT_A_TIME))) === AT_A_TIME);
    if (!this.transport.on) return;
    while ((await clock((em, now) => this.beginDigests(em, now))) === AT_A_TIME);
    while (!this.leaving && (await this.sendOne()));
    await clock((em, now) => this.store.forget(em, later(now, -KEPT)));
  }

  /** An hour that passed while nobody was there is made up for once. */
  private async beginDigests(em: EntityManager, now: Date): Promise<number> {
    const due = await this.store.dueForDigest(em, now, AT_A_TIME);
    for (const { officerId, digestAt, timeZone } of due)
      await this.store.beginDigest(em, officerId, now, nextOf(digestAt, timeZone, now));
    return due.length;
  }

  /** Whether there was one to look at. */
  private async sendOne(): Promise<boolean> {
    const taken = await this.work.as(clockActor, (em, now) => this.take(em, now));
    if (taken === undefined) return false;
    if (!taken.letter) return true;
    const failure = await this.deliver(taken.letter);
    await this.work.as(clockActor, (em, now) =>
      failure ? this.failed(em, taken.mail, failure, now) : this.store.end(em, taken.mail.id, 'sent', now),
    );
    return true;
  }

  private async take(em: EntityManager, now: Date): Promise<{ mail: Mail; letter?: Letter } | undefined> {
    const mail = await this.store.next(em, now);
    if (!mail) return undefined;
    const preferences = await this.store.preferences(em, mail.officerId);
    const quiet = preferences && silence(mail, preferences, now);
    if (quiet) await this.store.postpone(em, mail.id, quiet);
    if (quiet) return { mail };
    const written = preferences && (await this.writer.write(em, mail, preferences, now));
    if (!written) await this.store.end(em, mail.id, 'dropped', now);
    else await this.store.begin(em, mail.id, written.content, later(now, TO_SEND));
    return written ? { mail, letter: written.letter } : { mail };
  }

  private async deliver(letter: Letter): Promise<Failure | undefined> {
    try {
      await this.transport.send(letter);
      return undefined;
    } catch (error) {
      // Never the server's own words: they may quote the address.
      const { code = 'UNKNOWN', responseCode = 0 } = error as { code?: string; responseCode?: number };
      return { code: responseCode ? `SMTP_${responseCode}` : code, forGood: responseCode >= 550 && responseCode < 600 };
    }
  }

  private async failed(em: EntityManager, { id, tries }: Mail, { code, forGood }: Failure, now: Date): Promise<void> {
    const over = forGood || tries + 1 >= MOST_TRIES;
    this.logger.warn({ mail: id, code, tries: tries + 1 }, over ? 'a mail was given up' : 'a mail was not taken');
    await this.store.fail(em, id, code, over ? null : later(now, Math.min(minutes(2 ** tries), LONGEST_WAIT)));
  }
}

interface Failure {
  readonly code: string;
  /** The server says that trying again is no use. */
  readonly forGood: boolean;
}

/** Until when nothing is to be said to this officer; a code that they wait for is not held back. */
function silence({ purpose, urgent }: Mail, preferences: NotificationPreferences, now: Date): Date | null {
  if (purpose === 'verification' || (urgent && preferences.urgentThrough)) return null;
  return quietUntil(preferences, now);
}
