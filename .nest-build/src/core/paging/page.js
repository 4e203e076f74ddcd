import { Problem } from '../problems.js';
/** As far as a list counts: beyond it the number would cost more than it tells. */ export const COUNT_CAP = 1000;
export const PAGE_LIMIT = 100;
export const encodeCursor = (cursor)=>Buffer.from(JSON.stringify(cursor)).toString('base64url');
export function decodeCursor(text) {
    try {
        const cursor = JSON.parse(Buffer.from(text, 'base64url').toString());
        if (Array.isArray(cursor) && cursor.length === 2 && cursor.every((part)=>typeof part === 'string')) {
            const [sorted, id] = cursor;
            if (!Number.isNaN(Date.parse(sorted)) && /^[\da-f-]{36}$/.test(id)) return [
                sorted,
                id
            ];
        }
    } catch  {
    // Falls through to the one answer for every cursor that is not ours.
    }
    throw new Problem('bad_input', {
        fields: [
            'after'
        ]
    });
}

//# sourceMappingURL=page.js.map