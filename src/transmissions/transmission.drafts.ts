import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { GuardedRow } from '../core/cases/guarded-row.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';
import type { PrepareItemDto, ReviseItemDto } from './transmission-item.dto.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { fieldsOf, withFiles } from './transmission.files.js';
import { TransmissionContent } from './transmission.content.js';
import { TransmissionLaw } from './transmission.law.js';
import { TransmissionSource } from './transmission.source.js';

type Carrier = GuardedRow & { readonly otherCountry?: string };

/** How an item begins and changes on its own side, before anybody else knows of it. */
@Injectable()
export class TransmissionDrafts {
  constructor(
    private readonly records: SourceReader,
    private readonly content: TransmissionContent,
    private readonly source: TransmissionSource,
    private readonly law: TransmissionLaw,
  ) {}

  /** For a case that whoever prepares it can see: what they cannot see is not there. */
  async prepared(
    em: EntityManager,
    officer: Officer,
    form: PrepareItemDto,
    now: Date,
  ): Promise<Partial<TransmissionItem>> {
    const { carrierType, carrierId, sourceType = null, sourceId = null } = form;
    const carrier = await this.records.find<Carrier>(em, officer, carrierType, carrierId);
    if (!carrier) throw new Problem('unknown_reference', { field: 'carrierId' });
    if ((sourceType === null) !== (sourceId === null)) throw new Problem('inconsistent', { field: 'sourceId' });
    const toCountry = form.toCountry ?? otherSideOf(carrier, officer.country);
    if (toCountry === undefined || toCountry === officer.country)
      throw new Problem('inconsistent', { field: 'toCountry' });
    const origin = { carrierType, carrierId, toCountry, sourceType, sourceId };
    const said = await this.content.of(em, officer.country, form);
    return { ...(await this.drawn(em, officer, { ...origin, ...said }, now)), ...notYet };
  }

  async revised(
    em: EntityManager,
    officer: Officer,
    { item, form, now }: { item: TransmissionItem; form: ReviseItemDto; now: Date },
  ): Promise<Partial<TransmissionItem>> {
    const { toCountry, sourceType, sourceId } = item;
    const said = await this.content.of(em, item.ownerCountry, form);
    const { files = [] } = item;
    await this.law.assertFields(em, said.subjectCategory ?? null, fieldsOf(files));
    const drawn = await this.drawn(em, officer, { toCountry, sourceType, sourceId, ...said }, now);
    return withFiles(drawn as TransmissionItem, files);
  }

  async recategorised(
    em: EntityManager,
    { subjectCategory, statements }: TransmissionItem,
    category: string,
  ): Promise<Partial<TransmissionItem>> {
    if (subjectCategory === null) throw new Problem('personal_data_without_category');
    return { subjectCategory: category, statements: await this.law.kept(em, category, statements ?? []) };
  }

  async assertMayLeave(em: EntityManager, officer: Officer, item: TransmissionItem, now: Date): Promise<void> {
    const { sourceType, sourceId, toCountry } = item;
    if (sourceType && sourceId)
      await this.source.assertMayLeave(em, officer, now, { type: sourceType, id: sourceId, recipient: toCountry });
  }

  private async drawn<D extends Partial<TransmissionItem>>(
    em: EntityManager,
    officer: Officer,
    item: D,
    now: Date,
  ): Promise<D> {
    const { sourceType, sourceId, toCountry } = item;
    if (!sourceType || !sourceId || !toCountry) return item;
    const drawing = { type: sourceType, id: sourceId, recipient: toCountry };
    const source = await this.source.assertMayLeave(em, officer, now, drawing);
    return this.source.drawn(item as D & TransmissionItem, source);
  }
}

/** The other state of a case between two. */
const otherSideOf = ({ ownerCountry, otherCountry }: Carrier, country: string): string | undefined =>
  country === ownerCountry ? otherCountry : ownerCountry;

const notYet = {
  toAuthorityId: null,
  checkedBy: null,
  checkedAt: null,
  releasedBy: null,
  releasedAt: null,
  sentBy: null,
  sentAt: null,
  copyId: null,
  copyState: null,
  copyStateAt: null,
  instrument: null,
  article: null,
  digest: null,
};
