import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../config.js';
import { keyFor } from '../core/access/access-token.js';
import { codeFor } from './mail.code.js';
import { MailStore, type Mail } from './mail.store.js';
import { writeCode, writeCounts, type MailContent } from './mail.text.js';
import { MailTransport, type Letter } from './mail.transport.js';
import type { NotificationPreferences } from './notification-preferences.entity.js';

interface Written {
  readonly letter: Letter;
  readonly content: MailContent | null;
}

/** What a mail says at the moment at which it is sent first. Nothing, where there is nothing left to say, or nobody to say it to. */
@Injectable()
export class MailWriter {
  readonly codeKey: Buffer;

  constructor(
    private readonly store: MailStore,
    private readonly transport: MailTransport,
    @Inject(Config) { SECRET_KEY }: Config,
  ) {
    this.codeKey = keyFor('mail code', SECRET_KEY);
  }

  async write(
    em: EntityManager,
    mail: Mail,
    preferences: NotificationPreferences,
    now: Date,
  ): Promise<Written | undefined> {
    const { address, verifiedAt } = preferences;
    if (address === null || !(await this.store.isActive(em, mail.officerId, now))) return undefined;
    if (mail.purpose === 'verification') return this.code(em, mail, preferences);
    if (verifiedAt === null) return undefined;
    const content = mail.content ?? (await this.store.contentFor(em, preferences, now));
    if (content.total === 0) return undefined;
    const texts = await this.store.texts(em, preferences.language);
    const { publicUrl } = this.transport;
    return { content, letter: { id: mail.id, to: address, ...writeCounts(texts, content, publicUrl) } };
  }

  private async code(
    em: EntityManager,
    { id }: Mail,
    { officerId, address, codeAskedAt, verifiedAt, language }: NotificationPreferences,
  ): Promise<Written | undefined> {
    if (address === null || codeAskedAt === null || verifiedAt !== null) return undefined;
    const texts = await this.store.texts(em, language);
    const code = codeFor(this.codeKey, { officerId, address, codeAskedAt });
    return { content: null, letter: { id, to: address, ...writeCode(texts, code, this.transport.publicUrl) } };
  }
}
