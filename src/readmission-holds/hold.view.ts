import { Injectable } from '@nestjs/common';
import { holds, type Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { Seals } from '../core/crypto/seals.js';
import { pick } from '../core/pick.js';
import { holdFlags, type HoldFlag } from './hold.codes.js';
import { holdReferenceOf, type ReadmissionHold } from './hold.entity.js';
import { holdLaw } from './hold.law.codes.js';
import type { HoldLawView, HoldView } from './hold-view.dto.js';
import { blocking, holdWorkflow } from './hold.workflow.js';

/** Who reads what was said: whoever heard it, those who look after safeguards and rights, and whoever they were referred to. */
export const isShownTheWords = (hold: ReadmissionHold, reader: Officer): boolean =>
  hold.openedBy === reader.id ||
  (hold.ownerCountry === reader.country && holds(reader, ['safeguard_officer', 'rights_monitor'])) ||
  (hold.referredTo !== null && holds(reader, ['safeguard_officer'], hold.referredTo));

export const placeOfWords = (id: string): string => `readmission_holds.content.${id}`;

/** From hold to view: what was said is opened only for those who are shown it. */
@Injectable()
export class HoldViews {
  constructor(private readonly seals: Seals) {}

  show(hold: ReadmissionHold, glance: Glance): HoldView {
    const { flag, content } = hold;
    const shown = content !== null && isShownTheWords(hold, glance.reader);
    return {
      ...caseView(holdWorkflow, hold, glance),
      reference: holdReferenceOf(hold.id),
      ...pick(hold, ['readmissionId', 'personId', 'flag', 'basis', 'moment', 'heardAt', 'language', 'referredTo']),
      ...pick(hold, ['acknowledgedAt', 'reviewAt', 'reviewedAt', 'liftedBy', 'liftedAt', 'annulmentBy', 'climbed']),
      ...lawOf(flag),
      standing: blocking.some((state) => state === hold.state),
      words: shown ? this.seals.open(placeOfWords(hold.id), content) : null,
      attested: hold.attested.map((one) => pick(one, ['code', 'reference', 'issuedBy', 'issuedOn'])),
      grounds: isShownTheWords(hold, glance.reader) ? hold.grounds : null,
    };
  }
}

const lawOf = (flag: HoldFlag) => {
  const { blocks, lifting } = holdLaw[flag];
  return { blocks: [...blocks], lifting: lifting && [...lifting] };
};

/** All flags with their law. */
export const showHoldLaw = (): HoldLawView[] =>
  (Object.keys(holdFlags) as HoldFlag[]).map((flag) => ({
    flag,
    means: holdFlags[flag],
    ...lawOf(flag),
    ...pick(holdLaw[flag], ['reviewDays', 'basis', 'trust']),
  }));
