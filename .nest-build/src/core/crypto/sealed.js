import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
/** Encrypts for one place only (table, column and row): moved elsewhere it does not open. */ export function seal(key, place, plain) {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([
        cipher.update(plain, 'utf8'),
        cipher.final()
    ]);
    return Buffer.concat([
        Buffer.from([
            VERSION
        ]),
        nonce,
        cipher.getAuthTag(),
        body
    ]);
}
export function unseal(key, place, sealed) {
    if (sealed[0] !== VERSION) throw new Error('sealed in a form that this version does not know');
    const nonce = sealed.subarray(1, 1 + NONCE);
    const tag = sealed.subarray(1 + NONCE, 1 + NONCE + TAG);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
    return Buffer.concat([
        decipher.update(sealed.subarray(1 + NONCE + TAG)),
        decipher.final()
    ]).toString('utf8');
}

//# sourceMappingURL=sealed.js.map