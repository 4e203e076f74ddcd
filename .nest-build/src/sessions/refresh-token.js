import { createHmac, timingSafeEqual } from 'node:crypto';
/** `<session>.<number>.<mac>`: nothing of it is kept but the number, so a copy of the database lets nobody in. */ export function refreshToken(key, sessionId, number) {
    return `${sessionId}.${number}.${mac(key, sessionId, number)}`;
}
export function readRefreshToken(key, token) {
    const [, sessionId, digits, given] = /^([\da-f-]{36})\.(\d{1,9})\.([\w-]{43})$/.exec(token) ?? [];
    if (!sessionId || !digits || !given) return undefined;
    const number = Number(digits);
    const right = timingSafeEqual(Buffer.from(given), Buffer.from(mac(key, sessionId, number)));
    return right ? {
        sessionId,
        number
    } : undefined;
}
const mac = (key, sessionId, number)=>createHmac('sha256', key).update(`${sessionId}.${number}`).digest('base64url');

//# sourceMappingURL=refresh-token.js.map