import { Injectable } from '@nestjs/common';
import { holds } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { Seals } from '../core/crypto/seals.js';
import { codesOf } from '../core/forms.js';
import { pick } from '../core/pick.js';
import { checkItems } from './check.codes.js';
import type { ReadmissionCheckItemView, ReadmissionCheckView } from './check.dto.js';
import type { CheckAnswer, ReadmissionCheck } from './check.entity.js';
import { checkLaw } from './check.law.codes.js';
import { checkWorkflow } from './check.workflow.js';

const WHO_ASK = ['readmission_officer', 'readmission_supervisor', 'safeguard_officer', 'rights_monitor'] as const;

/** Who reads the words: those who ask and those who look after rights; whoever only supervises does not. */
export const isShownAnswers = ({ ownerCountry }: ReadmissionCheck, { reader }: Glance): boolean =>
  reader.country === ownerCountry && holds(reader, WHO_ASK);

export const placeOfAnswer = (checkId: string, item: string): string =>
  `readmission_check_items.content.${checkId}.${item}`;

/** From checklist to view. */
@Injectable()
export class CheckViews {
  constructor(private readonly seals: Seals) {}

  show(check: ReadmissionCheck, glance: Glance): ReadmissionCheckView {
    const shown = isShownAnswers(check, glance);
    return {
      ...caseView(checkWorkflow, check, glance),
      ...pick(check, ['readmissionId', 'personId', 'confirmedBy', 'confirmedAt']),
      items: (check.items ?? []).map((answer) => ({
        ...pick(answer, ['item', 'finding', 'reference', 'dayOn', 'country', 'language', 'interpreter']),
        ...pick(answer, ['answeredBy', 'answeredAt']),
        words: shown ? this.words(answer) : null,
      })),
      missing: check.missing ?? [],
    };
  }

  private words({ checkId, item, content }: CheckAnswer): string | null {
    return content === null ? null : this.seals.open(placeOfAnswer(checkId, item), content);
  }
}

/** The whole checklist with its law, in the order in which it is asked. */
export const showCheckItems = (): ReadmissionCheckItemView[] =>
  codesOf(checkItems).map((item) => {
    const { findings, needs } = checkLaw[item];
    return { item, means: checkItems[item], findings: [...findings], needs: [...needs] };
  });
