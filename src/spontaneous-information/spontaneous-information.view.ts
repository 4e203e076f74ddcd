import { clockView } from '../clocks/clock.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { sideOf } from '../core/exchange/between-states.js';
import { pick } from '../core/pick.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import { hasADuty } from './spontaneous-information.rules.js';
import type { SpontaneousInformationView } from './spontaneous-information-view.dto.js';
import { spontaneousInformationWorkflow } from './spontaneous-information.workflow.js';

export function showSpontaneousInformation(told: SpontaneousInformation, glance: Glance): SpontaneousInformationView {
  const { basis, copyException, ownerUnitId, otherUnitId, warnings, transferReason } = told;
  const between = pick(told, ['ownerUnitId', 'otherCountry', 'otherUnitId', 'otherAuthorityId', 'sentAt', 'reachedAt']);
  const said = pick(told, ['title', 'route', 'purpose', 'facts', 'necessity', 'personalData', 'offence']);
  const known = pick(told, [
    'seriousOffence',
    'transBorder',
    'transferBasis',
    'basis',
    'copyException',
    'elsewhere',
    'takenDown',
    'channel',
  ]);
  const decided = pick(told, ['europolCopy', 'europolPurpose', 'withheldOn', 'attestedBy', 'releasedBy', 'releasedAt']);
  const check = pick(told, ['checkedBy', 'checkedAt']);
  const ours = sideOf(told, glance.reader.country) === 'owner';
  const copied = basis.unionLaw && copyException === null ? [ownerUnitId, otherUnitId] : [];
  return {
    ...caseView(spontaneousInformationWorkflow, told, glance),
    ...between,
    ...said,
    ...known,
    ...decided,
    ...check,
    dutyToTell: hasADuty(told),
    copiedTo: copied.filter((unit) => unit !== null),
    warnings: ours ? warnings : [],
    transferReason: ours ? transferReason : null,
    clock: clockView(told.clock, glance.now),
  };
}
