import { z } from 'zod';
import { country, day, line } from './content.scalars.js';

const year = z.int().min(1900).max(2200);

/** How a day off is found again every year. */
const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekly'), weekdays: z.array(z.int().min(1).max(7)).min(1).max(6) }),
  z.strictObject({ kind: z.literal('fixed'), month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
  z.strictObject({
    kind: z.literal('easter'),
    church: z.enum(['western', 'orthodox']),
    offset: z.int().min(-70).max(70),
  }),
  z.strictObject({ kind: z.literal('dated'), dates: z.array(day).min(1).max(60) }),
]);

/** The 29th of February would be found in no other year than a leap year: whoever means it lists its dates. */
const longest: Readonly<Record<number, number>> = { 2: 28, 4: 30, 6: 30, 9: 30, 11: 30 };
const exists = (one: z.infer<typeof rule>): boolean => one.kind !== 'fixed' || one.day <= (longest[one.month] ?? 31);

/** A holiday of one state; without a state, the week of all for whom no other is listed. */
export const holiday = z
  .strictObject({
    country: country.nullable(),
    name: line,
    rule: rule.refine(exists, 'is no day of every year'),
    /** Kept on the next working day, where it falls on one of these. */
    moves: z.enum(['from_sunday', 'from_weekend']).nullable(),
    /** The first and the last year in which it is kept. */
    since: year.nullable(),
    until: year.nullable(),
  })
  .refine(({ since, until }) => since === null || until === null || since <= until, {
    path: ['until'],
    message: 'ends before it begins',
  })
  .refine(({ country: of, rule: { kind } }) => of !== null || kind === 'weekly', {
    path: ['country'],
    message: 'belongs to a state',
  });
