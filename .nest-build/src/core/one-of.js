import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
export const codesOf = (codes)=>Object.keys(codes);
/** The field holds one of these codes (or, with `each`, several). */ export function OneOf(name, codes, { each, optional } = {}) {
    return applyDecorators(IsIn(codesOf(codes), {
        each: each ?? false
    }), CodeField(name, codes, {
        ...each && {
            each
        },
        ...optional && {
            optional
        }
    }));
}
/** The same for what goes out, which is documented and not validated. */ export function CodeField(name, codes, { each, optional } = {}) {
    const options = {
        enum: codesOf(codes),
        enumName: name,
        isArray: each ?? false
    };
    documented.set(name, codes);
    return optional ? ApiPropertyOptional(options) : ApiProperty(options);
}
/** Every list of codes that some field uses, for the documentation. */ export const documented = new Map();

//# sourceMappingURL=one-of.js.map