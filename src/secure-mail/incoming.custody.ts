import { Injectable } from '@nestjs/common';
import { PassedFileDesk } from '../attachments/passed-file.desk.js';
import type { Officer } from '../core/access/actor.js';
import { digestOf, keysOf } from '../core/exchange/passed-on.content.js';
import type { PassedOn } from '../core/exchange/passed-on.js';
import { Work } from '../core/work/work.js';
import { idOf } from '../installation/named-id.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
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

/** Puts items that came with a message, and their files, into custody: the files first, so that no row points to none. */
@Injectable()
export class IncomingCustody {
  constructor(
    private readonly work: Work,
    private readonly received: ReceivedItemDesk,
    private readonly passed: PassedFileDesk,
    private readonly files: IncomingFiles,
  ) {}

  take(office: Officer, requestId: string, { message, missing }: Keeping): Promise<void> {
    return this.files.written(office, missing, (keys) => this.keep(office, requestId, { message, missing, keys }));
  }

  private keep(
    office: Officer,
    requestId: string,
    { message, missing, keys }: Keeping & { keys: ReadonlyMap<MailedFile, string> },
  ): Promise<void> {
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
}

interface Keeping {
  readonly message: Message;
  readonly missing: readonly PassedItem[];
}

/** The same for the same message, however often it comes. */
export const copyIdOf = ({ authorityId }: Officer, { messageId }: Message, { id }: PassedItem): string =>
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
