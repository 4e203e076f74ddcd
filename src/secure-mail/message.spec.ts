import { readFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { canonical, plain } from './canonical.js';
import { conforms } from './message.check.js';
import { read, written } from './message.forms.js';
import type { SignedMessage } from './message.js';
import { messageSchema } from './message.schema.js';
import { isSignedBy, keyIdOf, messageOf, privateKeyOf, publicKeyOf, signed } from './signature.js';

const docs = join(import.meta.dirname, '../../../docs/secure-mail');
const { publicKey: pem, privateKey } = generateKeyPairSync('ed25519');
const publicKey = publicKeyOf(pem.export({ format: 'pem', type: 'spki' }).toString()) ?? '';
const id = '018f0000-0000-7000-8000-000000000001';

/** Everything that a message can say, with characters that a form could break. */
const whole = {
  format: 'seecase-message/1',
  messageId: id,
  kind: 'request',
  sentAt: new Date('2026-09-01T08:00:00.123Z'),
  from: { country: 'AL', authorityId: id },
  to: { country: 'MK', authorityId: id },
  reference: 'AL-MK-000001',
  yourReference: null,
  text: 'Ђорђе “Šarić” <&> ]]> \u0007 end\r\nof Παπαδόπουλος',
  request: {
    title: 'Owner of a van',
    requested: 'The owner',
    route: 'central_units',
    instrument: 'PCC_SEE',
    subject: 'VEHICLE_OWNER_HOLDER',
    urgency: 'NORMAL',
    language: 'en',
    evidential: false,
    personalData: true,
    classification: 'BPL',
    matter: { transBorder: true, documents: [] },
    spoken: { at: new Date('2026-09-01T07:00:00Z'), caller: 'Duty officer', calledBack: true },
  },
  refused: { ground: 'RF_PCC_30_SECURITY', reasons: 'No.', part: 'The rest' },
  until: new Date('2026-09-02T08:00:00Z'),
  authorityId: id,
  items: [
    {
      id,
      itemKind: 'person',
      title: 'Driver',
      purpose: 'Smuggling',
      codes: ['H0', 'H3'],
      h3Text: 'Ask first',
      classification: 'BPL',
      sourceGrade: 'B',
      infoGrade: '2',
      instrument: 'PCC_SEE',
      subjectCategory: 'SUSPECT',
      accuracyNote: 'Seen.',
      deleteBy: new Date('2027-09-01T08:00:00Z'),
      statements: [{ field: 'circumstances', text: 'line one\n  line two', character: 'fact' }],
      identifiers: [{ kind: 'document', value: 'BI 123-4567' }],
    },
  ],
};

describe('a message', () => {
  const message = signed(messageOf(whole), privateKey);

  it.each(['json', 'xml'] as const)('is the same when it comes back from %s, and its signature still fits', (form) => {
    const back = read(Buffer.from(written(message, form)), form);
    expect(conforms(back)).toBe(true);
    expect(JSON.parse(JSON.stringify(back))).toEqual(message);
    const { signature } = back as SignedMessage;
    expect(signature && isSignedBy(back as SignedMessage, signature, publicKey)).toBe(true);
  });

  it('is found not to be signed when anything in it is changed', () => {
    const { signature } = message;
    const other = { ...message, reference: 'AL-MK-000002' };
    expect(signature && isSignedBy(other, signature, publicKey)).toBe(false);
  });

  it('is by the schemas that are handed to others', async () => {
    expect(JSON.parse(readFileSync(join(docs, 'message.schema.json'), 'utf8'))).toEqual(messageSchema);
    const schema = [readFileSync(join(docs, 'message.xsd'), 'utf8')];
    const by = async (contents: string) =>
      (await validateXML({ xml: [{ fileName: 'message.xml', contents }], schema })).valid;
    const xml = written(message, 'xml');
    expect(await by(xml)).toBe(true);
    expect(await by(xml.replace('<kind>request</kind>', '<kind>order</kind>'))).toBe(false);
    expect(await by(xml.replace('<reference>', '<surprise/><reference>'))).toBe(false);
  });

  it('leaves out what says nothing, and cannot hold what XML cannot', () => {
    expect(plain({ a: null, b: [], c: {}, d: ' x\u0000\r\ny ', e: undefined, f: false })).toEqual({
      d: 'x\ny',
      f: false,
    });
  });

  it('has one canonical text, whatever the order in which it was written', () => {
    expect(canonical({ b: '1', a: ['x', { d: true, c: 'é' }] })).toBe('{"a":["x",{"c":"é","d":true}],"b":"1"}');
  });
});

describe('a key', () => {
  it('is Ed25519, in base64 or PEM, and has a fingerprint', () => {
    expect(publicKeyOf(publicKey)).toBe(publicKey);
    expect(keyIdOf(publicKey)).toMatch(/^[0-9a-f]{32}$/);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(publicKeyOf(rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString())).toBeUndefined();
    expect(publicKeyOf('too short')).toBeUndefined();
  });

  it('of our own is Ed25519 as well, or the process does not start', () => {
    const der = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    expect(privateKeyOf(der).asymmetricKeyType).toBe('ed25519');
    expect(() => privateKeyOf('nonsense')).toThrow();
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    expect(() => privateKeyOf(rsa.export({ format: 'der', type: 'pkcs8' }).toString('base64'))).toThrow('not Ed25519');
  });
});
