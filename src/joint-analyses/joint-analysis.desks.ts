import type { Awaits } from '../core/workflow/desks.js';
import type { JointAnalysis } from './joint-analysis.entity.js';

/** Those who speak for each of the states. */
const allOfThem: Awaits<JointAnalysis> = ({ countries }) =>
  countries.map((country) => ({ roles: ['national_contact_point', 'central_unit_officer'], country }));

/** Who has to see to the next one. */
export const jointAnalysisDesks = {
  due: allOfThem,
  overdue: allOfThem,
} satisfies Record<string, Awaits<JointAnalysis>>;
