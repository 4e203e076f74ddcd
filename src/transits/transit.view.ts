import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { sideOf } from '../core/exchange/between-states.js';
import { escortDuties } from '../core/exchange/escorts.codes.js';
import { codesOf } from '../core/forms.js';
import { pick } from '../core/pick.js';
import { crossed } from '../readmissions/crossing.reader.js';
import type { Transit, TransitPerson } from './transit.entity.js';
import { TransitPersonView, type TransitView } from './transit-view.dto.js';
import { transitWorkflow } from './transit.workflow.js';

const showPerson = (person: TransitPerson): TransitPersonView => ({
  ...pick(person, ['id', 'surname', 'givenNames', 'otherNames', 'sex', 'bornOn', 'bornAt', 'nationality', 'language']),
  ...pick(person, ['documentKind', 'documentNo', 'documentExpires']),
});

/** What may cross, by the lists of the agreements, and nothing else goes to the other state. */
const acrossTheBorder = (person: TransitPersonView): TransitPersonView =>
  crossed(TransitPersonView, person) as TransitPersonView;

export function showTransit(transit: Transit, glance: Glance): TransitView {
  const between = pick(transit, ['refNo', 'agreement', 'terms', 'otherCountry', 'otherAuthorityId', 'sentAt']);
  const side = pick(transit, ['elsewhere', 'takenDown']);
  const way = pick(transit, ['mode', 'destination', 'through', 'route', 'entryPoint', 'exitPoint', 'flights']);
  const times = pick(transit, ['entersAt', 'leavesAt', 'replyDue', 'replySafe', 'executeBy', 'notifyBy', 'notifiedAt']);
  const declared = pick(transit, ['whyNotDirect', 'onwardAssured', 'noGroundKnown', 'assistance', 'shortNotice']);
  const escort = pick(transit, ['escorts', 'medicalEscort', 'escortsAllowed', 'medicalEscortAsked']);
  const decided = pick(transit, ['decidedAt', 'remarks', 'refusedOn', 'revokedOn', 'obstacle', 'plan', 'planMissed']);
  const course = pick(transit, ['startedAt', 'overstayed', 'failedOn', 'endedAt']);
  const persons = transit.persons.map(showPerson);
  const ours = sideOf(transit, glance.reader.country) === 'owner';
  return {
    ...caseView(transitWorkflow, transit, glance),
    ...between,
    ...side,
    ...way,
    ...times,
    ...declared,
    ...escort,
    ...decided,
    ...course,
    readmissionId: ours ? transit.readmissionId : null,
    escortDuties: codesOf(escortDuties),
    persons: ours ? persons : persons.map(acrossTheBorder),
    holds: ours ? transit.holds : [],
    airportVisaWaived: transit.mode === 'air' && ['granted', 'notified', 'under_way'].includes(transit.state),
  };
}
