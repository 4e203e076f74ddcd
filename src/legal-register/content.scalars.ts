import { z } from 'zod';

/** What the contents of rows are made of. */
export const line = z.string().trim().min(1).max(600);
export const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/);
export const word = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/);
export const country = z.string().regex(/^[A-Z][A-Z0-9_]{1,15}$/);
/** A number with paragraphs and letters as they are cited: 14, 14(2), 3(2)1(e); * for all of them. */
export const article = z.string().regex(/^(\*|[0-9]{1,3}[a-z]?([0-9]{0,2}\([0-9a-z]{1,4}\)){0,5})$/);
export const day = z.iso.date();
export const articles = z.array(article).max(60);
export const countries = z.array(country).max(60);
/** Codes of actions; * for any. */
export const actions = z.array(code.or(z.literal('*'))).max(60);

/** One of a closed list of codes. */
export const oneOf = <C extends string>(codes: Readonly<Record<C, string>>) =>
  z.enum(Object.keys(codes) as [C, ...C[]]);

/** So many days, weeks or months, by the calendar. */
export const span = z.strictObject({ n: z.int().min(1).max(9999), unit: z.enum(['days', 'weeks', 'months']) });
