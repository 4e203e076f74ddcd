import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { holds, type Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import type { Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { wrongIn } from './form.check.js';
import type { FormCode } from './form.codes.js';
import { completed, crossing, fitting } from './form.crossing.js';
import type { Content } from './form.definition.js';
import { demandsOf } from './form.demands.js';
import { ReadmissionForm } from './form.entity.js';
import { languagesOf, otherLanguage } from './form.labels.js';
import { FormStore, withFaults, type CarrierAt } from './form.store.js';
import type { FormCarrier } from './form-carriers.registry.js';
import { forms } from './forms.js';

const UNSENT = { version: 1, dueAt: null, digest: null, clearedBy: null, clearedAt: null, sentBy: null, sentAt: null };

interface Asked extends CarrierAt {
  readonly code: FormCode;
  readonly language?: string | undefined;
  readonly sections?: object | undefined;
  /** Where it is at hand already: as it is about to be written. */
  readonly carrier?: FormCarrier;
}

/** Makes a form from what is known in the case; what cannot be known has to be filled in, and the rest is struck out. */
@Injectable()
export class FormDrafts {
  constructor(readonly store: FormStore) {}

  async from(
    { em, now, reader }: Glance,
    { carrierType, carrierId, code, language, sections, carrier: known }: Asked,
  ): Promise<ReadmissionForm> {
    const kind = this.store.carriers.get(carrierType);
    const carrier = known ?? (await this.store.carrier(em, reader, { carrierType, carrierId }));
    if (!kind?.forms.includes(code)) throw new Problem('form_not_of_such_a_case');
    const side = sideFor(code, carrier, reader);
    const content = sections
      ? this.checked(code, carrier, sections)
      : await this.prepared({ em, now, reader }, carrier, code);
    const row = em.create(ReadmissionForm, {
      ...UNSENT,
      id: newId(),
      carrierType,
      carrierId,
      code,
      side,
      ownerCountry: reader.country,
      openedBy: reader.id,
      openedAt: now,
    });
    row.language = await this.languageFor({ em, now, reader }, carrier, language);
    return withFaults(Object.assign(row, { content, state: 'draft' }), carrier);
  }

  /** From what features know, with every section that nothing was known of struck out where that can be. */
  async prepared(glance: Glance, carrier: FormCarrier, code: FormCode): Promise<Content> {
    const content = fitting(forms[code], await this.store.carriers.prepared(code, glance, carrier));
    return completed(forms[code], content);
  }

  /** As it was sent in, if nothing in it is wrong: what is only missing may be missing in a draft. */
  checked(code: FormCode, { profile }: FormCarrier, sections: object): Content {
    const wrong = wrongIn(forms[code], sections, demandsOf(code, profile));
    if (wrong.length > 0)
      throw new Problem('form_wrong', { fields: wrong.map(({ field, fault }) => `${field}: ${fault}`) });
    return sections as Content;
  }

  async languageFor({ em }: Glance, carrier: FormCarrier, wished: string | undefined): Promise<string | null> {
    const available = languagesOf(await this.store.allLabels(em));
    if (wished !== undefined && !available.includes(wished)) throw new Problem('form_language_unknown');
    const requested = await this.store.languagesOf(em, carrier.otherCountry);
    return otherLanguage({ wished, agreed: carrier.profile?.languages.value ?? [], requested }, available);
  }
}

/** As it leaves: what may cross and nothing else, with a fingerprint by which either side knows it again. */
export function frozen({ code, content }: ReadmissionForm): { content: Content; digest: string } {
  const leaving = crossing(forms[code], content);
  return { content: leaving, digest: createHash('sha256').update(JSON.stringify(leaving)).digest('hex') };
}

export const workers = [
  ...(['readmission_officer', 'readmission_supervisor', 'consular_officer'] as const),
  ...(['escort_leader', 'crossing_point_officer'] as const),
] as const;

/** Whose form it would be: of the side for which it is made; for a side without an account here, of that side. */
function sideFor(code: FormCode, { ownerCountry, elsewhere }: FormCarrier, officer: Officer): Side {
  const own: Side = officer.country === ownerCountry ? 'owner' : 'other';
  if (!holds(officer, workers)) throw new Problem('not_permitted');
  const { side } = forms[code];
  if (side === 'either' || side === own) return own;
  if (elsewhere === side) return side;
  throw new Problem('form_of_other_side');
}
