import type { Counted } from './readmission-figure.counted.js';

/** Figures that count persons one by one, and say of which sex, age and nationality they are. */
export const personFigures = {
  persons_covered: {
    indicators: ['I02'],
    means: 'Persons whom applications cover',
    unit: 'persons',
    counted: 'Each person of an application, when it was sent.',
    splits: ['sex', 'age', 'nationality'],
  },
  persons_accepted: {
    indicators: ['I02', 'I03'],
    means: 'Persons who were accepted explicitly',
    unit: 'persons',
    counted: 'Each person whom a positive reply takes back, when it was given.',
    splits: ['sex', 'age', 'nationality'],
  },
  persons_refused: {
    indicators: ['I02', 'I05'],
    means: 'Persons who were refused',
    unit: 'persons',
    counted: 'Each person of an application that was refused, when the reply was given.',
    splits: ['sex', 'age', 'nationality'],
  },
  persons_handed_over: {
    indicators: ['I02', 'I11'],
    means: 'Persons who were handed over',
    unit: 'persons',
    counted: 'Each person of a case, when it was handed over. The age is that of the day.',
    splits: ['sex', 'age', 'nationality'],
  },
} as const satisfies Record<string, Counted>;
