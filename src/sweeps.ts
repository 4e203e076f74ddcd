import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Logger } from 'pino';
import { StoredFileSweep } from './attachments/stored-file.sweep.js';
import { Deadlines } from './core/workflow/deadlines.js';
import { DeconflictionSweep } from './deconfliction/deconfliction.sweep.js';
import { InboxSweep } from './inbox/inbox.sweep.js';
import { InquiryAnswering } from './matching/inquiry.answering.js';
import { MailSweep } from './notifications/mail.sweep.js';
import { SuspensionSweep } from './readmission-holds/suspension.sweep.js';
import { SecureMailSweep } from './secure-mail/secure-mail.sweep.js';
import { SubjectIndexSweep } from './subjects/subject-index.sweep.js';
import { TransmissionLogPurge } from './transmission-log/transmission-log.purge.js';

interface Sweep {
  readonly by: Type<{ sweep(): Promise<unknown> }>;
  readonly failed: string;
}

const whenItStarts: readonly Sweep[] = [
  { by: InboxSweep, failed: 'the sweep of inboxes failed' },
  { by: SubjectIndexSweep, failed: 'the sweep of subjects failed' },
];

/** In milliseconds. */
const every: readonly (Sweep & { readonly every: number })[] = [
  { by: Deadlines, every: 5000, failed: 'the sweep of deadlines failed' },
  { by: MailSweep, every: 5000, failed: 'the sweep of mail failed' },
  { by: SecureMailSweep, every: 5000, failed: 'carrying secure mail failed' },
  { by: DeconflictionSweep, every: 5000, failed: 'the sweep of deconfliction failed' },
  { by: InquiryAnswering, every: 10_000, failed: 'forgetting inquiries failed' },
  { by: StoredFileSweep, every: 60_000, failed: 'the sweep of files failed' },
  { by: SuspensionSweep, every: 60_000, failed: 'the sweep of suspensions failed' },
  { by: TransmissionLogPurge, every: 60_000, failed: 'the purge of the log failed' },
];

/**
 * What the server does by itself, each by its own time: one that fails is told, begun again at its next turn, and in
 * nobody's way. Answers how to let none begin any more.
 */
export function startSweeps(app: INestApplicationContext, log: Logger): () => void {
  const begin = ({ by, failed }: Sweep) => {
    app
      .get(by)
      .sweep()
      .catch((error: unknown) => log.error({ error: (error as Error).name }, failed));
  };
  whenItStarts.forEach(begin);
  const timers = every.map((sweep) => setInterval(() => begin(sweep), sweep.every));
  return () => timers.forEach((timer) => clearInterval(timer));
}
