import { v7 as newId } from 'uuid';
import { idOf } from '../src/installation/reference.js';
import { Installation } from './support/installation.js';
import { MailServer } from './support/mail-server.js';

jest.setTimeout(120_000);

describe('an installation that is killed when its mail has gone out and before it knows that it has', () => {
  let mail: MailServer;
  let installation: Installation;

  beforeAll(async () => {
    mail = await MailServer.start();
    installation = new Installation({
      SECRET_KEY: 'only-for-tests-only-for-tests-only-for-tests',
      SMTP_URL: mail.url,
      MAIL_FROM: 'seecase@police.example',
      PUBLIC_URL: 'https://seecase.example',
    });
    await installation.start();
  });
  afterAll(async () => {
    await installation.remove();
    await mail.stop();
  });

  it('sends it again, as the same message, and then no more', async () => {
    let killed: Promise<void> | undefined;
    mail.beforeTaking = () => (killed ??= installation.kill());
    const [officer, id] = [newId(), newId()];
    await installation.sql(
      `with o as (insert into officers (id, authority_id, name, languages, guest, demo, created_at, version) values ($1, $3, 'A', '{}', false, true, now(), 1)),
         w as (insert into waiting (record_type, record_id, kind, desk, state, level, since, restricted, named_readers)
           values ('operations', $2, 'operation', $1::text, 'planning', 'red', now(), false, '{}')),
         p as (insert into notification_preferences (officer_id, address, verified_at, code_tries, levels, digest_at, urgent_through, time_zone, language, version)
           values ($1, 'a@border.example', now(), 0, '{"red": "at_once"}', '{}', true, 'UTC', 'en', 1))
       insert into mails (id, officer_id, purpose, state, urgent, created_at, next_try_at, tries) values ($2, $1, 'notice', 'waiting', true, now(), now(), 0)`,
      [officer, id, idOf('authority', 'AL/border')],
    );
    await mail.until(1);
    await killed;
    const state = () => installation.sql('select state, tries from mails where id = $1', [id]);
    await installation.start();
    expect(await state()).toEqual([{ state: 'sending', tries: 1 }]);
    // Whoever took it has had their two minutes.
    await installation.sql(`update mails set next_try_at = now() - interval '1 second' where id = $1`, [id]);
    const [first, second] = await mail.until(2);
    expect(second).toMatchObject({ messageId: first?.messageId, body: first?.body });
    expect(await installation.stop()).toBe(0);
    await installation.start();
    expect(await state()).toEqual([{ state: 'sent', tries: 2 }]);
    expect(mail.received).toHaveLength(2);
  });
});
