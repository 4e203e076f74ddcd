import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ArrestedPersonView } from './arrest-forms.dto.js';
import type { ArrestView } from './arrest.dto.js';
import type { Arrest, ArrestedPerson } from './arrest.entity.js';
import { knowsWhomTheyArrested } from './arrest.rules.js';
import { arrestWorkflow } from './arrest.workflow.js';

export function showArrest(arrest: Arrest, glance: Glance): ArrestView {
  const { reader: actor, now } = glance;
  return {
    ...caseView(arrestWorkflow, arrest, glance),
    ...pick(arrest, ['operationId', 'siteId', 'arrestedAt', 'place', 'latitude', 'longitude', 'borderSection']),
    ...pick(arrest, [
      'category',
      'ground',
      'offences',
      'arrestedBy',
      'assistedBy',
      'apprehensionId',
      'checkId',
      'forceUsed',
    ]),
    ...pick(arrest, ['rightsReadAt', 'rightsLanguage', 'prosecutorInformedAt', 'prosecutor', 'facility']),
    ...pick(arrest, ['deliveredAt', 'endedAt', 'releaseGround', 'personKnown']),
    knowsWho: knowsWhomTheyArrested({ subject: arrest, actor, now }),
  };
}

export const showArrestedPerson = (person: ArrestedPerson): ArrestedPersonView =>
  pick(person, ['recordNo', 'sex', 'minor', 'nationalities', 'warrantNo', 'apprehendedPersonId']);
