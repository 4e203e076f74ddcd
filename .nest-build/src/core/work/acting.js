import { createHash } from 'node:crypto';
import { createParamDecorator } from '@nestjs/common';
import { Problem } from '../problems.js';
/** Everything that writes takes this: the officer, the Idempotency-Key and, where there is one, the version. */ export const By = createParamDecorator((_, context)=>{
    const request = context.switchToHttp().getRequest();
    const { officer, method, url, body, headers } = request;
    const fingerprint = createHash('sha256').update(JSON.stringify([
        method,
        url,
        body ?? null
    ])).digest('base64url');
    return {
        officer,
        key: keyOf(headers['idempotency-key']),
        fingerprint,
        version: versionOf(headers['if-match'])
    };
});
function keyOf(header) {
    if (header === undefined) throw new Problem('key_required');
    if (typeof header !== 'string' || !/^[\w-]{8,64}$/.test(header)) throw new Problem('bad_input', {
        header: 'Idempotency-Key'
    });
    return header;
}
function versionOf(header) {
    if (header === undefined) return undefined;
    const [, digits] = /^"(\d{1,9})"$/.exec(header) ?? [];
    if (digits === undefined) throw new Problem('bad_input', {
        header: 'If-Match'
    });
    return Number(digits);
}
/** The version that must have been sent to change a record which exists. */ export function seen({ version }) {
    if (version === undefined) throw new Problem('version_required');
    return version;
}

//# sourceMappingURL=acting.js.map