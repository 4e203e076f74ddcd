import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

/** A closed list of codes, each with its meaning: what a field may hold, and what the API's documentation says of it. */
export type Codes = Readonly<Record<string, string>>;

interface Use {
  /** The field is a list of such codes. */
  readonly each?: true;
  readonly optional?: true;
}

export const codesOf = <C extends string>(codes: Readonly<Record<C, string>>): C[] => Object.keys(codes) as C[];

/** The field holds one of these codes (or, with `each`, several). */
export function OneOf(name: string, codes: Codes, { each, optional }: Use = {}): PropertyDecorator {
  return applyDecorators(
    IsIn(codesOf(codes), { each: each ?? false }),
    CodeField(name, codes, { ...(each && { each }), ...(optional && { optional }) }),
  );
}

/** The same for what goes out, which is documented and not validated. */
export function CodeField(name: string, codes: Codes, { each, optional }: Use = {}): PropertyDecorator {
  const options = { enum: codesOf(codes), enumName: name, isArray: each ?? false };
  documented.set(name, codes);
  return optional ? ApiPropertyOptional(options) : ApiProperty(options);
}

/** Every list of codes that some field uses, for the documentation. */
export const documented = new Map<string, Codes>();
