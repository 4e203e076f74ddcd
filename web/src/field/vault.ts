// What lies on the tablet is encrypted. The key is random, and itself encrypted by one that is made of the officer's PIN.

const ROUNDS = 600_000;
const text = new TextEncoder();

export interface Lock {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly body: ArrayBuffer;
}

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

async function keyOfPin(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

/** A new key behind a new PIN. */
export async function newLock(pin: string): Promise<{ key: CryptoKey; lock: Lock }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const [salt, nonce] = [random(16), random(12)];
  const wrapped = await crypto.subtle.wrapKey('raw', key, await keyOfPin(pin, salt), { name: 'AES-GCM', iv: nonce });
  return { key, lock: { salt, nonce, wrapped } };
}

/** Undefined where the PIN is not the right one. */
export async function unlocked(pin: string, { salt, nonce, wrapped }: Lock): Promise<CryptoKey | undefined> {
  const how = { name: 'AES-GCM', iv: nonce };
  const of = { name: 'AES-GCM', length: 256 };
  const by = await keyOfPin(pin, salt);
  return crypto.subtle.unwrapKey('raw', wrapped, by, how, of, false, ['encrypt', 'decrypt']).catch(() => undefined);
}

export async function seal(key: CryptoKey, plain: unknown): Promise<Sealed> {
  const nonce = random(12);
  const bytes = plain instanceof Uint8Array ? new Uint8Array(plain) : text.encode(JSON.stringify(plain));
  return { nonce, body: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes) };
}

export async function opened(key: CryptoKey, { nonce, body }: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, body));
}

export async function unsealed<T>(key: CryptoKey, sealed: Sealed): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await opened(key, sealed))) as T;
}
