import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonical, plain, type Plain } from './canonical.js';
import { FORMAT, type Message, type Signature, type SignedMessage } from './message.js';

/** Of Ed25519 public keys in DER: what stands before the 32 bytes (RFC 8410). */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const BYTES = 32;

/** 32 bytes in base64, from base64 or PEM; undefined where it is no such key. */
export function publicKeyOf(given: string): string | undefined {
  const text = given.trim();
  try {
    const key = text.startsWith('-----')
      ? createPublicKey(text)
      : createPublicKey({ key: Buffer.concat([PREFIX, bytesOf(text)]), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? rawOf(key) : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== BYTES || bytes.toString('base64') !== base64) throw new Error('not 32 bytes');
  return bytes;
}

const rawOf = (key: KeyObject): string =>
  key.export({ format: 'der', type: 'spki' }).subarray(-BYTES).toString('base64');

/** By which messages name a key, and people compare it over the phone. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);

/** PEM, or base64 of PKCS #8. Throws where it is no Ed25519 key. */
export function privateKeyOf(given: string): KeyObject {
  const key = given.startsWith('-----')
    ? createPrivateKey(given.replace(/\\n/g, '\n'))
    : createPrivateKey({ key: Buffer.from(given, 'base64'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('not Ed25519');
  return key;
}

/** What is signed: the message in its canonical form, without the signature. */
export function bodyOf({ signature: _, ...message }: SignedMessage): string {
  return `${FORMAT}\n${canonical(message as unknown as Plain)}`;
}

export function signed(message: Message, key: KeyObject): SignedMessage {
  const value = sign(null, Buffer.from(bodyOf(message)), key).toString('base64');
  return { ...message, signature: { keyId: keyIdOf(rawOf(createPublicKey(key))), value } };
}

export function isSignedBy(message: SignedMessage, signature: Signature, publicKey: string): boolean {
  const key = createPublicKey({
    key: Buffer.concat([PREFIX, Buffer.from(publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(bodyOf(message)), key, Buffer.from(signature.value, 'base64'));
}

/** From whatever it was made of to what can be signed. */
export const messageOf = (value: object): Message => plain(value) as unknown as Message;
