import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { readsTheNarrative } from '../core/workflow/duty.rules.js';
import type { CheckPersonView } from './check-person.dto.js';
import type { CheckCorrectionView, CheckView } from './check-view.dto.js';
import type { CheckCorrection, CheckPerson } from './check-part.entity.js';
import type { Check } from './check.entity.js';
import { checkWorkflow } from './check.workflow.js';

export function showCheck(check: Check, glance: Glance): CheckView {
  const inFull = readsTheNarrative(glance.reader, check);
  return {
    ...caseView(checkWorkflow, check, glance),
    ...pick(check, ['operationId', 'siteId', 'kind', 'startedAt', 'endedAt', 'place', 'latitude', 'longitude']),
    ...pick(check, ['borderSection', 'lawfulGround', 'groundText', 'trigger', 'personCount', 'vehicleCount']),
    ...pick(check, ['documentCount', 'premisesCount', 'heldCount', 'outcomes', 'databases', 'useOfForce']),
    ...pick(check, [
      'forceIncidentExpected',
      'forceIncidentId',
      'performedBy',
      'performerCountry',
      'legalBasis',
      'powers',
      'ledBy',
    ]),
    ...pick(check, [
      'assistedBy',
      'countries',
      'patrolId',
      'shiftId',
      'correctableUntil',
      'confirmedAt',
      'confirmedBy',
    ]),
    note: inFull ? check.note : null,
    persons: check.persons.map(showPerson),
    corrections: check.corrections.map((correction) => showCorrection(correction, inFull)),
  };
}

const showPerson = (person: CheckPerson): CheckPersonView =>
  pick(person, ['id', 'ageBand', 'nationality', 'sex', 'referralIds']);

function showCorrection({ correctedAt, correctedBy, ...kept }: CheckCorrection, inFull: boolean): CheckCorrectionView {
  const before = kept.before as CheckCorrectionView['before'];
  const { note: _, ...withoutNote } = before;
  return { correctedAt, correctedBy, before: inFull ? before : withoutNote };
}
