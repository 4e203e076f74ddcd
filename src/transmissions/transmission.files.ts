import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PassedFileDesk, type Chosen } from '../attachments/passed-file.desk.js';
import type { Officer } from '../core/access/actor.js';
import type { PassedFile, Statement } from '../core/exchange/passed-on.js';
import { Ceiling } from '../core/handling/ceiling.js';
import { highest } from '../core/handling/inherit.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ordered } from './transmission.content.js';
import type { PutFileDto } from './transmission-item.dto.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { TransmissionItemStore } from './transmission-item.store.js';
import { TransmissionLaw } from './transmission.law.js';

interface Putting {
  readonly item: TransmissionItem;
  readonly fileId: string;
  readonly form: PutFileDto;
}

/** Files that go with an item: said under a field as words are, and no looser handled than the item is from then on. */
@Injectable()
export class TransmissionFiles {
  constructor(
    private readonly files: PassedFileDesk,
    readonly store: TransmissionItemStore,
    private readonly law: TransmissionLaw,
    private readonly ceiling: Ceiling,
  ) {}

  async put(unit: Unit, by: Officer, { item, fileId, form }: Putting): Promise<void> {
    const { attachmentId, field } = form;
    await this.law.assertFields(unit.em, item.subjectCategory, fieldsOf([{ passedAs: field }]));
    this.ceiling.assertHolds(item.classification);
    const { id: recordId, ownerAuthorityId, ownerCountry } = item;
    const to = { recordType: 'transmission_items', recordId, ownerAuthorityId, ownerCountry };
    const choice = { attachmentId, fileId, passedAs: field, to, from: comesFrom(item) };
    const chosen = await this.files.choose(unit, by, choice);
    assertMayGo(item, chosen);
    await this.files.load(unit.em, to.recordType, [item]);
    Object.assign(item, withFiles(item, item.files ?? []));
  }

  /** What may not be said of such a person does not go as a file either. */
  async recategorise(unit: Unit, item: TransmissionItem): Promise<void> {
    const { files = [], subjectCategory } = item;
    const kept = await this.law.kept(unit.em, subjectCategory ?? '', fieldsOf(files));
    const allowed = new Set(kept.map(({ field }) => field));
    const dropped = files.filter(({ passedAs }) => passedAs !== null && !allowed.has(passedAs));
    await this.files.drop(
      unit,
      dropped.map(({ id }) => id),
    );
    item.files = files.filter((file) => !dropped.includes(file));
  }

  /** In the act that sends it, they are in the recipient's custody with the copy. */
  async passOn(unit: Unit, { id, copyId, files = [] }: TransmissionItem): Promise<void> {
    if (copyId && files.length > 0) await this.files.passOn(unit, id, copyId);
  }

  /** What goes at once is no more than one message can hold. */
  async assertRoom(em: EntityManager, by: Officer, waiting: readonly { id: string }[]): Promise<void> {
    const ids = waiting.map(({ id }) => id);
    this.files.assertRoom(await this.store.among(em, by, ids));
  }
}

/** The case that it goes with, and what it is drawn from. */
const comesFrom = ({ carrierType, carrierId, sourceType, sourceId }: TransmissionItem) => [
  { recordType: carrierType, recordId: carrierId },
  ...(sourceType && sourceId ? [{ recordType: sourceType, recordId: sourceId }] : []),
];

/** Under H2 only as far as its source was let go: what stands on the file alone nobody has lifted. */
function assertMayGo({ codes, sourceId }: TransmissionItem, { recordId, handlingCodes }: Chosen): void {
  const lifted = recordId === sourceId && codes.includes('H2');
  if (handlingCodes.includes('H2') && !lifted) throw new Problem('handling_h2');
}

/** As statements, to be held against what may be said of the person. */
export const fieldsOf = (files: readonly Pick<PassedFile, 'passedAs'>[]): Statement[] =>
  files.flatMap(({ passedAs }) =>
    passedAs === null ? [] : [{ field: passedAs, text: '', character: 'fact' as const }],
  );

/** What its files carry, the item carries too. */
export function withFiles(item: TransmissionItem, files: readonly PassedFile[]): Partial<TransmissionItem> {
  const words = [item.h3Text, ...files.map(({ h3Text }) => h3Text)].flatMap((text) => text ?? []);
  const h3Text = words.length > 0 ? [...new Set(words)].join('\n') : null;
  const codes = ordered([...item.codes, ...files.flatMap(({ handlingCodes }) => handlingCodes)]);
  const classification = highest([item.classification, ...files.map((file) => file.classification)]);
  return { ...item, codes, h3Text, classification };
}
