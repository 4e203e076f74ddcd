import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockDesk } from '../clocks/clock.desk.js';
import { nextAlarm } from '../clocks/clock.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { copyMeant, withoutAccount } from '../core/exchange/elsewhere.js';
import { registerOnce } from '../core/exchange/registered.js';
import { takenDown } from '../core/exchange/taken-down.js';
import type { Item } from '../core/handling/item.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import { SourceReader } from '../handling/source.reader.js';
import type { ReceivedItem } from '../received-items/received-item.entity.js';
import type { TransmissionItem } from '../transmissions/transmission-item.entity.js';
import type { Lifts } from './use-permission.codes.js';
import type { OpenUsePermissionDto, RegisterUsePermissionDto } from './use-permission.dto.js';
import type { UsePermission } from './use-permission.entity.js';
import { UsePermissionStore } from './use-permission.store.js';

/** What was passed on, as its own side has it. */
export interface PassedItem {
  readonly id: string;
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly toAuthorityId: string | null;
  readonly instrument: string | null;
  readonly codes: readonly string[];
}

/** A state without account here asks to use something otherwise that it has. */
export interface PermissionAsked extends Pick<
  UsePermission,
  'lifts' | 'use' | 'recipient' | 'newPurpose' | 'legalBasis' | 'grounds'
> {
  /** Null where it did not come by secure mail. */
  readonly externalId: string | null;
  /** The request, or the information, that it was passed on with. */
  readonly requestId: string;
  readonly country: string;
  readonly item: PassedItem | null;
}

type Asked = Pick<UsePermission, 'instrument' | 'ownerCountry' | 'holderCountry'>;

/** What is asked, by whom and of whom. */
@Injectable()
export class UsePermissionDrafts {
  constructor(
    private readonly store: UsePermissionStore,
    private readonly records: SourceReader,
    private readonly clocks: ClockDesk,
  ) {}

  /** For an item that whoever asks can see; it goes to the authority that owns it, or that passed it on. */
  async requested(glance: Glance, form: OpenUsePermissionDto): Promise<Opening<UsePermission>> {
    const { em, now, reader: officer } = glance;
    const item = await this.records.find<Item | ReceivedItem>(em, officer, form.itemType, form.itemId);
    if (!item || GONE.includes(item.state)) throw new Problem('unknown_reference', { field: 'itemId' });
    const { lifts, newPurpose = null, legalBasis = null } = form;
    await this.assertInOrder(em, form);
    if (!carries(item, lifts)) throw new Problem('not_restricted', { handlingCode: lifts });
    const elsewhere = (isReceived(item) && (await withoutAccount(em, [item.id])).get(item.id)) || null;
    const of = askedOf(item);
    const clock = await this.timed(em, of, now);
    const subject = { ...form, newPurpose, legalBasis, ...UNANSWERED, ...of, ...clock, externalId: null, elsewhere };
    return { subject, also: (row) => this.store.writeDown(em, row, row.openedAt) };
  }

  /** What a state without account asks about something that one's own has passed on to it, taken down by hand. */
  async registered(glance: Glance, { heard, ...form }: RegisterUsePermissionDto): Promise<Opening<UsePermission>> {
    const { em, reader, now } = glance;
    const { itemId, newPurpose = null, legalBasis = null, ...said } = form;
    const item = await this.records.find<TransmissionItem>(em, reader, 'transmission_items', itemId);
    if (!item) throw new Problem('unknown_reference', { field: 'itemId' });
    await this.assertInOrder(em, form);
    const from = { externalId: null, requestId: item.carrierId, country: item.toCountry, item };
    const asked = { ...said, newPurpose, legalBasis, ...from };
    const { subject, also } = await this.asked(glance, asked, heard.at);
    return {
      subject: { ...subject, takenDown: [takenDown({ actor: reader, now }, 'register', heard)] },
      also: async (row) => {
        // One message can ask for several uses of the same item.
        const about = [[item.id, row.lifts, row.use, row.recipient].join(' ')];
        const { reference } = heard;
        await registerOnce(em, { kind: 'use_permissions', id: row.id, from: item.toCountry, reference, about });
        await also(row);
      },
    };
  }

  /** Asked of whoever passed it on. */
  async asked({ em, reader, now }: Glance, asked: PermissionAsked, at = now) {
    const { requestId, item, country: holderCountry, ...said } = asked;
    const copyId = item && (await copyMeant(em, { requestId, itemId: item.id, ours: false }));
    if (!copyId || item.ownerCountry !== reader.country) throw new Problem('not_sent');
    if (!areLifted(item.codes, said.lifts)) throw new Problem('not_restricted', { handlingCode: said.lifts });
    const owner = { ownerCountry: item.ownerCountry, ownerAuthorityId: item.ownerAuthorityId, operationId: null };
    const holder = { holderCountry, holderAuthorityId: item.toAuthorityId, elsewhere: holderCountry };
    const about = {
      itemType: 'received_items',
      itemId: copyId,
      transmissionItemId: item.id,
      instrument: item.instrument,
    } as const;
    const timed = await this.timed(em, { ...owner, ...holder, ...about }, at);
    const subject = { ...said, ...UNANSWERED, ...owner, ...holder, ...about, ...timed };
    return { subject, also: (row: UsePermission) => this.store.writeDown(em, row, now) };
  }

  /** The time in which whoever is asked is wished to answer, by the register. */
  private async timed(em: EntityManager, { instrument, ownerCountry: to, holderCountry }: Asked, begin: Date) {
    const start = {
      instrument: instrument ?? 'NONE',
      matter: 'use_permission',
      from: holderCountry ?? undefined,
    } as const;
    const clock = await this.clocks.start(em, { ...start, to, country: to, begin });
    return { clock, alarmAt: clock && nextAlarm(clock) };
  }

  private async assertInOrder(em: EntityManager, form: Omit<OpenUsePermissionDto, 'itemType' | 'itemId'>) {
    const { lifts, use, newPurpose, recipient } = form;
    if ((lifts === 'H1') !== (use === 'court')) throw new Problem('inconsistent', { field: 'use' });
    if ((lifts === 'OTHER_PURPOSE') !== (newPurpose !== undefined))
      throw new Problem('inconsistent', { field: 'newPurpose' });
    if (!(await this.store.isCountry(em, recipient))) throw new Problem('unknown_reference', { field: 'recipient' });
  }
}

const UNANSWERED = {
  takenDown: [],
  conditions: null,
  expiresAt: null,
  decidedBy: null,
  decidedAt: null,
  stateBefore: '',
};

const GONE = ['erased', 'destroyed', 'corrected'];

const isReceived = (item: Item | ReceivedItem): item is ReceivedItem => 'sourceCountry' in item;

/** Which code of an item each permission lifts. */
const carries = (item: Item | ReceivedItem, lifts: Lifts): boolean =>
  areLifted(isReceived(item) ? item.codes : item.handlingCodes, lifts);

const areLifted = (codes: readonly string[], lifts: Lifts): boolean =>
  codes.includes(lifts === 'OTHER_PURPOSE' ? 'PURPOSE_BOUND' : lifts === 'THIRD_STATE' ? 'NO_THIRD_STATE' : lifts);

/** Whom it is asked of, and who holds it. */
function askedOf(item: Item | ReceivedItem) {
  if (!isReceived(item)) {
    const nobody = { transmissionItemId: null, holderCountry: null, holderAuthorityId: null, instrument: null };
    return { ...pick(item, ['operationId', 'ownerAuthorityId', 'ownerCountry']), ...nobody };
  }
  return {
    operationId: null,
    ownerAuthorityId: item.sourceAuthorityId,
    ownerCountry: item.sourceCountry,
    transmissionItemId: item.itemId,
    holderCountry: item.ownerCountry,
    holderAuthorityId: item.ownerAuthorityId,
    instrument: item.instrument,
  };
}
