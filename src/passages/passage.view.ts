import { clockView } from '../clocks/clock.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { codesOf } from '../core/forms.js';
import { pick } from '../core/pick.js';
import { passageDuties } from './passage.codes.js';
import type { PassageView } from './passage.dto.js';
import type { Passage } from './passage.entity.js';
import { passageWorkflow } from './passage.workflow.js';

const SELEC_LANGUAGE = 'en';

export function showPassage(passage: Passage, glance: Glance): PassageView {
  const what = pick(passage, [
    'carrierType',
    'carrierId',
    'direction',
    'fromCountry',
    'toCountry',
    'offence',
    'wordId',
  ]);
  const way = pick(passage, ['focalPointOut', 'liaisonOut', 'liaisonIn', 'focalPointIn', 'hops', 'unverified']);
  const registered = pick(passage, ['elsewhere', 'takenDown']);
  const law = pick(passage, ['basis', 'returnGround']);
  const clock = clockView(passage.clock, glance.now);
  const said = { clock, duties: codesOf(passageDuties), language: SELEC_LANGUAGE };
  return { ...caseView(passageWorkflow, passage, glance), ...what, ...way, ...registered, ...law, ...said };
}
