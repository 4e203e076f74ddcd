import 'reflect-metadata';
import { StoredFileSweep } from './attachments/stored-file.sweep.js';
import { Deadlines } from './core/workflow/deadlines.js';
import { newLog } from './core/http/log.js';
import { Worker } from './core/jobs/worker.js';
import { loadDemo } from '../demo/load.js';
import { InboxSweep } from './inbox/inbox.sweep.js';
import { install } from './installation/installation.js';
import { InquiryAnswering } from './matching/inquiry.answering.js';
import { MailSweep } from './notifications/mail.sweep.js';
import { DeconflictionSweep } from './deconfliction/deconfliction.sweep.js';
import { SecureMailSweep } from './secure-mail/secure-mail.sweep.js';
import { newServer } from './server.js';
import { SubjectIndexSweep } from './subjects/subject-index.sweep.js';
import { TransmissionLogPurge } from './transmission-log/transmission-log.purge.js';

const SWEEP_EVERY = 5000;
const SWEEP_FILES_EVERY = 60_000;
const PURGE_LOG_EVERY = 60_000;
const SWEEP_MAIL_EVERY = 5000;
const CARRY_MAIL_EVERY = 5000;
const DECONFLICT_EVERY = 5000;
const FORGET_INQUIRIES_EVERY = 10_000;

const { config, end } = await install(process.env, (line) => console.log(line));
const signIns = await loadDemo(config, (line) => console.log(line));
const log = newLog(config.LOG_LEVEL);
const app = await newServer(config, log);
const sweeping = setInterval(() => {
  app
    .get(Deadlines)
    .sweep()
    .catch((error: unknown) => log.error({ error: (error as Error).name }, 'the sweep of deadlines failed'));
}, SWEEP_EVERY);
const sweepingFiles = setInterval(() => {
  app
    .get(StoredFileSweep)
    .sweep()
    .catch((error: unknown) => log.error({ error: (error as Error).name }, 'the sweep of files failed'));
}, SWEEP_FILES_EVERY);
const purgingLog = setInterval(() => {
  app
    .get(TransmissionLogPurge)
    .sweep()
    .catch((error: unknown) => log.error({ error: (error as Error).name }, 'the purge of the log failed'));
}, PURGE_LOG_EVERY);
app
  .get(InboxSweep)
  .sweep()
  .catch((error: unknown) => log.error({ error: (error as Error).name }, 'the sweep of inboxes failed'));
app
  .get(SubjectIndexSweep)
  .sweep()
  .catch((error: unknown) => log.error({ error: (error as Error).name }, 'the sweep of subjects failed'));
const sweepingMail = setInterval(() => {
  app
    .get(MailSweep)
    .sweep()
    .catch((error: unknown) => log.error({ error: (error as Error).name }, 'the sweep of mail failed'));
}, SWEEP_MAIL_EVERY);
const carryingMail = setInterval(() => {
  app
    .get(SecureMailSweep)
    .sweep()
    .catch((error: unknown) => log.error({ error: (error as Error).name }, 'carrying secure mail failed'));
}, CARRY_MAIL_EVERY);
const deconflicting = setInterval(() => {
  app
    .get(DeconflictionSweep)
    .sweep()
    .catch((error: unknown) => log.error({ error: (error as Error).name }, 'the sweep of deconfliction failed'));
}, DECONFLICT_EVERY);
const forgettingInquiries = setInterval(() => {
  app
    .get(InquiryAnswering)
    .sweep()
    .catch((error: unknown) => log.error({ error: (error as Error).name }, 'forgetting inquiries failed'));
}, FORGET_INQUIRIES_EVERY);

let leaving = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (leaving) return;
    leaving = true;
    clearInterval(sweeping);
    clearInterval(sweepingFiles);
    clearInterval(purgingLog);
    clearInterval(sweepingMail);
    clearInterval(carryingMail);
    clearInterval(deconflicting);
    clearInterval(forgettingInquiries);
    // The database goes last: whoever is still being answered needs it.
    app
      .close()
      .then(end)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
}

await app.listen(config.PORT, config.HOST);
if (config.WORKER === 'here') await app.get(Worker).start();
const address = await app.getUrl();
console.log(`\nSeecase answers at   ${address}\nAPI documentation    ${address}/docs\n${signIns}`);
