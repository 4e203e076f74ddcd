import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.js';
import { SecureMailSettings } from './secure-mail.settings.js';

const SECRET_KEY = 'only-for-tests-only-for-tests-only-for-tests';
const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');

describe('the settings of secure mail', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'seecase-mail-'));
    writeFileSync(join(folder, 'file'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const settings = (given: object) => new SecureMailSettings(readConfig({ SECRET_KEY, ...given }));

  it('are off where nothing is given, and on with a folder and a key', () => {
    expect(settings({}).on).toBeUndefined();
    expect(settings({ SECURE_MAIL_DIR: folder, SECURE_MAIL_KEY: key }).on?.folder).toBe(folder);
  });

  it('stop the process where they cannot work, naming the setting and not its value', () => {
    const wrong = [{ SECURE_MAIL_DIR: join(folder, 'none') }, { SECURE_MAIL_DIR: join(folder, 'file') }, {}];
    for (const given of wrong)
      expect(() => settings({ SECURE_MAIL_KEY: key, ...given })).toThrow('Bad configuration: SECURE_MAIL_DIR');
    for (const given of [{}, { SECURE_MAIL_KEY: 'secret nonsense' }])
      expect(() => settings({ SECURE_MAIL_DIR: folder, ...given })).toThrow(/^Bad configuration: SECURE_MAIL_KEY$/);
  });
});
