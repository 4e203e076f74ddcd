import type { ReadmissionCategory } from '../legal-register/readmission.codes.js';
import { isOfThirdState } from './coverage.js';

/** What authorities of a state are named for, as the register writes it: READMISSION_NATIONALS … */
export const readmissionFunctions = {
  nationals: 'Readmission of its own nationals, and of their families',
  tcn: 'Readmission of persons of third states and of stateless persons',
  transit: 'Transit',
  documents: 'Interviews and travel documents',
} as const;
export type ReadmissionFunction = keyof typeof readmissionFunctions;

/** To which of them an application for somebody of that category belongs. */
export const functionFor = (category: ReadmissionCategory): ReadmissionFunction =>
  isOfThirdState(category) || category === 'ex_sfry' ? 'tcn' : 'nationals';
