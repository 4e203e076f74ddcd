import { defineSight, myCountryAmongAs } from '../core/access/sight.js';
import type { JointAnalysis } from './joint-analysis.entity.js';

/** Those who plan and analyse for one of the states. */
export const jointAnalysisSight = defineSight<JointAnalysis>()('joint_analyses', {
  its_states: {
    because: 'they plan or analyse for one of the states',
    column: 'countries',
    is: myCountryAmongAs('national_contact_point', 'central_unit_officer', 'police_chief', 'analyst'),
  },
});
