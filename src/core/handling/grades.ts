import { infoGrades, sourceGrades } from './handling.codes.js';
import type { InfoMeta } from './info-meta.js';
import type { Grades } from './item.js';

type Graded = Pick<InfoMeta, 'sourceGrade' | 'infoGrade'>;

/** Grades are listed from best to worst; what is not graded is worse than any. */
const place = (grades: Readonly<Record<string, string>>, grade: string | null): number =>
  grade === null ? Number.POSITIVE_INFINITY : Object.keys(grades).indexOf(grade);

/** Whether either grade would be worse than it is: going down is not for one officer alone. */
export const isWorse = (wanted: Grades, now: Graded): boolean =>
  place(sourceGrades, wanted.sourceGrade) > place(sourceGrades, now.sourceGrade) ||
  place(infoGrades, wanted.infoGrade) > place(infoGrades, now.infoGrade);

/** Whether either grade would be better than it is. */
export const isBetter = (wanted: Grades, now: Graded): boolean =>
  place(sourceGrades, wanted.sourceGrade) < place(sourceGrades, now.sourceGrade) ||
  place(infoGrades, wanted.infoGrade) < place(infoGrades, now.infoGrade);

/** One statement that says little by itself: its source cannot be assessed, or nothing supports it. */
export const isWeak = ({ sourceGrade, infoGrade }: Graded): boolean => sourceGrade === 'X' || infoGrade === '4';
