import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Glance } from '../core/cases/kinds.js';
import type { FormCode } from './form.codes.js';
import { crossing } from './form.crossing.js';
import { annexOf } from './form.demands.js';
import { FormDrafts } from './form.drafts.js';
import type { FormDefinitionView } from './form.dto.js';
import type { ReadmissionForm } from './form.entity.js';
import { Labels, languagesOf } from './form.labels.js';
import { sheetOf, type FormSheet } from './form.sheet.js';
import { FormStore } from './form.store.js';
import { showDefinition } from './form.view.js';
import { forms } from './forms.js';

/** Forms with their labels: laid out on sheets, or described for whoever asks for them. */
@Injectable()
export class FormPapers {
  constructor(
    private readonly store: FormStore,
    readonly drafts: FormDrafts,
  ) {}

  /** In the languages of the form, or in English and another one. The name of the file names nobody. */
  async sheet(glance: Glance, row: ReadmissionForm, wished?: string): Promise<{ sheet: FormSheet; name: string }> {
    const { code, carrier, side, state, digest } = row;
    const { refNo, ownerCountry, otherCountry, profile } = carrier;
    const language = wished ? await this.drafts.languageFor(glance, carrier, wished) : row.language;
    const sheet = sheetOf({
      form: forms[code],
      content: crossing(forms[code], row.content),
      labels: new Labels(await this.store.allLabels(glance.em), language),
      refNo,
      agreement: profile?.agreement ?? null,
      annex: annexOf(code, profile),
      states: [ownerCountry, otherCountry],
      copyFor: side === 'owner' ? otherCountry : ownerCountry,
      digest,
      draft: state !== 'sent',
    });
    return { sheet, name: `${refNo}-${code}.pdf` };
  }

  async definition(em: EntityManager, code: FormCode, language?: string): Promise<FormDefinitionView> {
    const all = await this.store.allLabels(em);
    return showDefinition(forms[code], new Labels(all, language ?? null), languagesOf(all));
  }

  async definitions(em: EntityManager, language?: string): Promise<FormDefinitionView[]> {
    const all = await this.store.allLabels(em);
    const labels = new Labels(all, language ?? null);
    return Object.values(forms).map((form) => showDefinition(form, labels, languagesOf(all)));
  }
}
