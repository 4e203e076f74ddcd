import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsDateString,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * The fields of forms: each says in one word what it takes, is validated so, and is documented so. What is left out of a
 * form that changes something stays as it is; `null` clears it, where the field says that it can be cleared.
 */
export interface Use {
  readonly optional?: true;
  readonly nullable?: true;
  /** The field is a list of such values: how many at the most. */
  readonly upTo?: number;
}

export const optional: Use = { optional: true };
/** Has to be sent, and may be null. */
export const nullable: Use = { nullable: true };
/** May be left out, and cleared with null. */
export const clearable: Use = { optional: true, nullable: true };
export const upTo = (most: number): Use => ({ upTo: most });
export const optionalUpTo = (most: number): Use => ({ optional: true, upTo: most });

/** A closed list of codes, each with its meaning: what a field may hold, and what the documentation says of it. */
export type Codes = Readonly<Record<string, string>>;

/** Every list of codes that some field uses, by its name in the documentation. */
export const codeLists = new Map<string, Codes>();

export const codesOf = <C extends string>(codes: Readonly<Record<C, string>>): C[] => Object.keys(codes) as C[];

/** Text that says something, up to so many characters. */
export const Text = (most: number, use: Use = {}): PropertyDecorator =>
  field(use, { type: String, minLength: 1, maxLength: most }, (each) => [
    IsString(each),
    IsNotEmpty(each),
    MaxLength(most, each),
  ]);

/** Text that may be empty. */
export const Prose = (most: number, use: Use = {}): PropertyDecorator =>
  field(use, { type: String, maxLength: most }, (each) => [IsString(each), MaxLength(most, each)]);

export const Id = (use: Use = {}): PropertyDecorator =>
  field(use, { type: String, format: 'uuid' }, (each) => [IsUUID(undefined, each)]);

/** A country, territory or body by its code. */
export const Country = (use: Use = {}): PropertyDecorator => Pattern(/^[A-Z][A-Z0-9_]{1,15}$/, use);

export const Pattern = (pattern: RegExp, use: Use = {}): PropertyDecorator =>
  field(use, { type: String, pattern: pattern.source }, (each) => [Matches(pattern, each), MaxLength(500, each)]);

/** A day without a time: 2018-11-26. */
export const Day = (use: Use = {}): PropertyDecorator =>
  field(use, { type: String, format: 'date' }, (each) => [
    Matches(/^\d{4}-\d\d-\d\d$/, each),
    IsDateString({ strict: true }, each),
  ]);

/** A moment, with its offset from UTC. */
export const Moment = (use: Use = {}): PropertyDecorator =>
  applyDecorators(
    // Not by Type: what is no text would be made a date of by whatever it says of itself, or fail at it.
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? new Date(value) : value)),
    field(use, { type: String, format: 'date-time' }, (each) => [IsDate(each)]),
  );

export const Int = (least: number, most: number, use: Use = {}): PropertyDecorator =>
  field(use, { type: 'integer', minimum: least, maximum: most }, (each) => [
    IsInt(each),
    Min(least, each),
    Max(most, each),
  ]);

export const Decimal = (least: number, most: number, use: Use = {}): PropertyDecorator =>
  field(use, { type: Number, minimum: least, maximum: most }, (each) => [
    IsNumber({}, each),
    Min(least, each),
    Max(most, each),
  ]);

export const YesNo = (use: Use = {}): PropertyDecorator => field(use, { type: Boolean }, (each) => [IsBoolean(each)]);

/** One name, one list: the API's description knows a list by its name alone, and would show the codes of the other. */
function announce(name: string, codes: Codes): void {
  const before = codeLists.get(name);
  if (before && String(codesOf(before)) !== String(codesOf(codes)))
    throw new Error(`Two lists of codes are called "${name}": each needs a name of its own`);
  codeLists.set(name, codes);
}

/** One of the codes of a list; with `upTo`, several of them. */
export const OneOf = (name: string, codes: Codes, use: Use = {}): PropertyDecorator => {
  announce(name, codes);
  return field(use, { enum: codesOf(codes), enumName: name }, (each) => [IsIn(codesOf(codes), each)]);
};

/** Some fields that belong together; with `upTo`, a list of them. */
export const Part = (type: () => new () => object, use: Use = {}): PropertyDecorator =>
  applyDecorators(
    Type(type),
    // Nested validation says nothing of what is missing altogether.
    // The documentation takes it for a class unless the function is called `type`.
    field(use, { type: () => type() }, (each) => [IsObject(each), ValidateNested(each)]),
  );

/** The same list of codes where it goes out, which is documented and not validated. */
export const CodeField = (name: string, codes: Codes, use: Use = {}): PropertyDecorator => {
  announce(name, codes);
  return documented(use, { enum: codesOf(codes), enumName: name });
};

/** Fields that depend on what the form is about; the feature holds them against the form that they should have. */
export const Fields = (use: Use = {}): PropertyDecorator =>
  field(use, { type: Object, additionalProperties: true }, (each) => [IsObject(each)]);

type Each = { each: boolean };

function field(use: Use, options: ApiPropertyOptions, checks: (each: Each) => PropertyDecorator[]): PropertyDecorator {
  const decorators = checks({ each: use.upTo !== undefined });
  if (use.upTo !== undefined) decorators.push(IsArray(), ArrayMaxSize(use.upTo), ArrayUnique());
  if (use.optional ?? use.nullable)
    decorators.push(
      ValidateIf((_, value) => !(use.optional && value === undefined) && !(use.nullable && value === null)),
    );
  return applyDecorators(...decorators, documented(use, options));
}

function documented({ optional, nullable, upTo }: Use, options: ApiPropertyOptions): PropertyDecorator {
  const list = upTo === undefined ? {} : { isArray: true, maxItems: upTo };
  return ApiProperty({ ...options, required: !optional, ...(nullable && { nullable }), ...list } as ApiPropertyOptions);
}
