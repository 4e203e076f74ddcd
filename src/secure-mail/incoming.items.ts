import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PassedFileDesk } from '../attachments/passed-file.desk.js';
import type { Officer } from '../core/access/actor.js';
import { digestOf, keysOf } from '../core/exchange/passed-on.content.js';
import type { PassedOn } from '../core/exchange/passed-on.js';
import { Work } from '../core/work/work.js';
import { idOf } from '../installation/named-id.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import { HoldableItems } from './holdable.items.js';
import { arriving, IncomingFiles } from './incoming.files.js';
import type { MailedFile, Message, PassedItem } from './message.js';

const nothingSaid = {
  statements: null,
  identifiers: null,
  subjectCategory: null,
  specialKinds: [],
  specialNecessity: null,
  accuracyNote: null,
  h3Text: null,
  restrictTo: [],
  nationalLabel: null,
  reference: null,
  article: null,
};

/** What comes with a message goes into the custody of the unit that it came to, as a frozen copy with its own deadline and log. */
@Injectable()
export class IncomingItems {
  constructor(
    private readonly work: Work,
    private readonly received: ReceivedItemDesk,
    private readonly reader: ReceivedItemReader,
    private readonly holdable: HoldableItems,
    private readonly files: IncomingFiles,
    private readonly passed: PassedFileDesk,
  ) {}

  /** Before anything is done. */
  async assertHoldable(office: Officer, message: Message): Promise<void> {
    await this.files.assertGenuine(message);
    await this.holdable.assertAll(office, message);
  }

  /** All of it in one unit of work; what is there already came with the same message before. */
  async take(office: Officer, requestId: string, message: Message): Promise<void> {
    const { items = [] } = message;
    if (items.length === 0) return;
    const there = await this.work.as(office, (em) => this.there(em, office, requestId));
    const missing = items.filter((item) => !there.has(copyIdOf(office, message, item)));
    await this.files.written(office, missing, (keys) => this.keep(office, requestId, { message, missing, keys }));
  }

  private keep(office: Officer, requestId: string, { message, missing, keys }: Keeping): Promise<void> {
    return this.work.as(office, async (em, now) => {
      for (const item of missing) {
        const copyId = copyIdOf(office, message, item);
        const passed = passedOn(item, requestId, message);
        const cameBy = { channel: 'secure_mail', externalRef: message.reference, receivedAt: now } as const;
        const handed = {
          item: passed,
          copyId,
          toCountry: office.country,
          toAuthorityId: office.authorityId,
          label: null,
          cameBy,
        };
        await this.received.receive({ em, now }, office, handed);
        await this.passed.arrive({ em, now }, office, copyId, arriving(item, keys));
      }
    });
  }

  private async there(em: EntityManager, office: Officer, carrierId: string): Promise<Set<string>> {
    const at = { carrierType: 'requests', carrierId, toCountry: office.country };
    const items = await this.reader.cameWith(em, office, at);
    return new Set(items.map(({ id }) => id));
  }
}

interface Keeping {
  readonly message: Message;
  readonly missing: readonly PassedItem[];
  readonly keys: ReadonlyMap<MailedFile, string>;
}

const copyIdOf = ({ authorityId }: Officer, { messageId }: Message, { id }: PassedItem): string =>
  idOf('received_item', `${authorityId}:${messageId}:${id}`);

function passedOn(item: PassedItem, requestId: string, { from }: Message): PassedOn {
  const { deleteBy, ...said } = item as PassedItem & { deleteBy?: string };
  const passed = {
    ...nothingSaid,
    ...said,
    deleteBy: deleteBy === undefined ? null : new Date(deleteBy),
    keys: keysOf((item.identifiers ?? []) as Parameters<typeof keysOf>[0]),
    carrierType: 'requests',
    carrierId: requestId,
    rootId: item.id,
    ownerCountry: from.country,
    ownerAuthorityId: from.authorityId,
  } as unknown as PassedOn;
  return Object.assign(passed, { digest: digestOf(passed) });
}
