import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Config } from '../config.js';
import type { Written } from './mail.text.js';

const PATIENCE = 15_000;

export interface Letter extends Written {
  /** The same however often it is sent, so that who gets it twice sees it once. */
  readonly id: string;
  readonly to: string;
}

/** Hands mail over by SMTP. In production not without encryption, unless the server is on the same machine. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly smtp;

  constructor(@Inject(Config) private readonly config: Config) {
    const { SMTP_URL, NODE_ENV } = config;
    this.smtp = SMTP_URL === undefined ? undefined : createTransport(reach(SMTP_URL, NODE_ENV === 'production'));
  }

  /** Whether this installation sends mail at all. */
  get on(): boolean {
    return this.smtp !== undefined;
  }

  get publicUrl(): string {
    return this.config.PUBLIC_URL ?? '';
  }

  async send({ id, to, subject, text }: Letter): Promise<void> {
    const messageId = `<${id}@${new URL(this.publicUrl).hostname}>`;
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const from = this.config.MAIL_FROM ?? '';
    await this.smtp?.sendMail({ from, to, subject, text, messageId, headers });
  }

  onApplicationShutdown(): void {
    this.smtp?.close();
  }
}

function reach(url: string, inProduction: boolean) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: inProduction && !secure && !here,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
