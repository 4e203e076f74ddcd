import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keysOf } from '../core/exchange/passed-on.content.js';
import type { CarriedDto } from '../core/exchange/passed-on.dto.js';
import { Ceiling } from '../core/handling/ceiling.js';
import type { Classification } from '../core/handling/handling.codes.js';
import { transferCodes, type TransferCode } from '../core/handling/transfer.codes.js';
import { Problem } from '../core/problems.js';
import type { SpecialCategory } from '../subjects/subject.codes.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { TransmissionItemStore } from './transmission-item.store.js';
import { TransmissionLaw } from './transmission.law.js';

type Form = CarriedDto & { specialKinds: SpecialCategory[]; specialNecessity?: string | null };

/** What a form says of an item, if the law lets it be said and this installation may hold it. */
@Injectable()
export class TransmissionContent {
  constructor(
    private readonly law: TransmissionLaw,
    private readonly store: TransmissionItemStore,
    private readonly ceiling: Ceiling,
  ) {}

  async of(em: EntityManager, country: string, form: Form): Promise<Partial<TransmissionItem>> {
    const {
      subjectCategory = null,
      statements,
      identifiers,
      restrictTo,
      itemKind,
      title,
      purpose,
      specialKinds,
    } = form;
    await this.law.assertFields(em, subjectCategory, statements);
    if (subjectCategory === null && identifiers.length + specialKinds.length > 0)
      throw new Problem('personal_data_without_category');
    const classification = await this.classification(em, country, form);
    for (const code of restrictTo)
      if (!(await this.store.isCountry(em, code))) throw new Problem('unknown_reference', { field: 'restrictTo' });
    const codes = ordered(['H0', ...form.codes]);
    if (codes.includes('H3') !== Boolean(form.h3Text)) throw new Problem('h3_without_words');
    const said = { itemKind, title, purpose, subjectCategory, statements, identifiers, keys: keysOf(identifiers) };
    return { ...said, ...carried(form), specialKinds, restrictTo, codes, classification };
  }

  /** By one's own state's word for it, where there is one. What may not be held here is referred to, and not told. */
  private async classification(em: EntityManager, country: string, form: Form): Promise<Classification> {
    const { nationalLabel, statements, identifiers, reference } = form;
    const level = nationalLabel ? await this.law.levelOf(em, country, nationalLabel) : form.classification;
    if (this.ceiling.holds(level)) return level;
    if (statements.length + identifiers.length > 0 || !reference) this.ceiling.assertHolds(level);
    return level;
  }
}

function carried({
  accuracyNote = null,
  deleteBy = null,
  sourceGrade = null,
  infoGrade = null,
  h3Text = null,
  nationalLabel = null,
  reference = null,
  specialNecessity = null,
}: Form) {
  return { accuracyNote, deleteBy, sourceGrade, infoGrade, h3Text, nationalLabel, reference, specialNecessity };
}

/** Each once, in the order of the list. */
export const ordered = (codes: readonly TransferCode[]): TransferCode[] =>
  (Object.keys(transferCodes) as TransferCode[]).filter((code) => codes.includes(code));
