import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PassedFileDesk } from '../attachments/passed-file.desk.js';
import { clockActor } from '../core/access/actor.js';
import { keptFrom } from '../core/handling/leaving.js';
import { pick } from '../core/pick.js';
import type { CrossBorderRequest } from '../requests/request.entity.js';
import type { RequestMessage } from '../requests/request.message.entity.js';
import { RequestReader, type Correspondence } from '../requests/request.reader.js';
import type { TransmissionItem } from '../transmissions/transmission-item.entity.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';
import { FORMAT, type Message } from './message.js';
import { RecordComposer } from './record.composer.js';
import type { Posting } from './secure-mail.store.js';
import { messageOf } from './signature.js';

/** A message, and the items whose content is in it. */
export interface Composed {
  readonly message: Message;
  readonly items: readonly TransmissionItem[];
}

const passed = [
  ...(['id', 'itemKind', 'title', 'statements', 'identifiers', 'subjectCategory', 'specialKinds'] as const),
  ...([
    'specialNecessity',
    'accuracyNote',
    'purpose',
    'deleteBy',
    'sourceGrade',
    'infoGrade',
    'codes',
    'h3Text',
  ] as const),
  ...(['restrictTo', 'classification', 'nationalLabel', 'reference', 'instrument', 'article'] as const),
] as const;

const filed = ['title', 'contentType', 'sha256', 'passedAs', 'handlingCodes', 'h3Text', 'classification'] as const;

/** Makes a message of what was said, the same however often: nothing in it depends on when it is written. */
@Injectable()
export class MessageComposer {
  constructor(
    private readonly requests: RequestReader,
    private readonly items: TransmissionReader,
    private readonly records: RecordComposer,
    private readonly files: PassedFileDesk,
  ) {}

  /** Undefined where nothing is left to say: the request was destroyed meanwhile. */
  async of(em: EntityManager, posting: Posting): Promise<Composed | undefined> {
    const found = await this.requests.find(em, clockActor, posting.requestId);
    if (!found || found.request.state === 'destroyed') return undefined;
    const said = found.messages.find(({ id }) => id === posting.messageId);
    if (posting.messageId !== null && !said) return undefined;
    const envelope = envelopeOf(posting, found.request);
    if (posting.recordId) {
      const about = await this.records.of(em, posting);
      return about && { message: messageOf({ ...envelope, ...about }), items: [] };
    }
    const items = said ? await this.wentWith(em, found.request, said) : [];
    const content = said ? contentOf(found, said) : {};
    return { message: messageOf({ ...envelope, ...content, items: await this.mailed(em, items) }), items };
  }

  /** With the bytes of the files that go with them. */
  private async mailed(em: EntityManager, items: readonly TransmissionItem[]): Promise<object[]> {
    const mailed = [];
    for (const item of items) {
      const files = [];
      for (const file of item.files ?? []) {
        const content = (await this.files.bytesOf(em, 'transmission_items', item.id, file.id)).toString('base64');
        files.push({ ...pick(file, filed), content });
      }
      mailed.push({ ...pick(item, passed), files });
    }
    return mailed;
  }

  /** What went with it and may still leave: the one function is asked here as on every way out. */
  private async wentWith(em: EntityManager, request: CrossBorderRequest, { side, recordedAt }: RequestMessage) {
    const fromCountry = side === 'owner' ? request.ownerCountry : request.otherCountry;
    const went = await this.items.wentWith(em, clockActor, {
      carrierType: 'requests',
      carrierId: request.id,
      fromCountry,
    });
    return went.filter((item) => item.sentAt?.getTime() === recordedAt.getTime() && mayLeave(item, recordedAt));
  }
}

function mayLeave({ state, ownerCountry, toCountry, codes, restrictTo }: TransmissionItem, now: Date): boolean {
  const kept = state === 'transmitted' || state === 'receipt_logged' ? 'in_use' : 'restricted';
  const custody = { receivedFrom: ownerCountry, heldBy: toCountry, codes, restrictTo, kept } as const;
  return keptFrom(custody, { recipient: toCountry, use: 'export' }, [], now) === undefined;
}

function envelopeOf(posting: Posting, request: CrossBorderRequest) {
  const { id, kind, unitId, toCountry, toAuthorityId, createdAt } = posting;
  const ours = request.elsewhere === 'other' ? request.ownerCountry : request.otherCountry;
  return {
    format: FORMAT,
    messageId: id,
    kind,
    sentAt: createdAt,
    from: { country: ours, authorityId: unitId },
    to: { country: toCountry, authorityId: toAuthorityId },
    reference: request.refNo,
    yourReference: request.externalRef,
  };
}

function contentOf({ request, messages }: Correspondence, said: RequestMessage) {
  const { kind, text, content, recordedAt } = said;
  const isRequest = kind === 'request' || kind === 'spoken_request';
  const inPart = messages.some(
    (other) => other.kind === 'refusal_in_part' && other.recordedAt.getTime() === recordedAt.getTime(),
  );
  return {
    text: kind === 'refusal' ? null : text,
    request: isRequest ? askedFor(content ?? {}) : null,
    refused: kind === 'refusal' || inPart ? request.refusal : kind === 'conditions' ? request.conditional : null,
    until:
      kind === 'judicial_notice'
        ? (request.clock?.extensions.at(-1)?.until ?? request.clock?.dueAt ?? recordedAt)
        : null,
    authorityId: kind === 'forwarding' ? request.otherAuthorityId : null,
  };
}

/** The request as it was frozen when it was sent, without what is only ours. */
function askedFor(content: object): object {
  const { refNo: _refNo, basis: _basis, ...asked } = content as Record<string, unknown>;
  return asked;
}
