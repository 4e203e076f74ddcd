import { profileOf as profileIn, type Profile } from '../../src/readmission-agreements/profile.js';
import { seededLaw } from './seeded-law.js';

const law = seededLaw();

/** What an agreement says, as it comes with the product; null where there is none. */
export const profileOf = (agreement: string, on = '2026-09-01'): Profile | null =>
  profileIn(law, agreement, on) ?? null;
