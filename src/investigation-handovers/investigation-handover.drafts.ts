import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthorityReader } from '../authorities/authority.reader.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { assertAhead } from '../core/workflow/deadline.js';
import { OperationReader } from '../operations/operation.reader.js';
import { authoritiesOf } from './investigation-handover.codes.js';
import type { AddressDto, OpenHandoverDto, ReviseHandoverDto } from './investigation-handover.dto.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { HandoverLaw } from './investigation-handover.law.js';
import { InvestigationHandoverStore } from './investigation-handover.store.js';

type Handover = InvestigationHandover;
type Unit = Pick<Glance, 'em' | 'now'>;
type SaidOfHandover = Omit<ReviseHandoverDto, 'offence' | 'transferBasis'> &
  Partial<Pick<Handover, 'offence' | 'transferBasis'>>;

/** Something can be handed on from the day an operation begins until it is closed. */
const WITH_OPEN_ITEMS = ['active', 'suspended', 'demobilised', 'evaluation'];

/** Makes a hand-over out of a form: whose it is, to whom it goes, which way, and on what law. */
@Injectable()
export class HandoverDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly authorities: AuthorityReader,
    private readonly law: HandoverLaw,
    private readonly store: InvestigationHandoverStore,
  ) {}

  async opened({ em, now, reader }: Glance, form: OpenHandoverDto): Promise<Opening<Handover>> {
    const { operationId, siteId = null, ...said } = form;
    const operation = await this.operations.get(em, operationId);
    const owner = this.operations.hostAt(operation, siteId);
    if (owner.ownerCountry !== reader.country) throw new Problem('not_permitted');
    if (!WITH_OPEN_ITEMS.includes(operation.state)) throw new Problem('operation_not_active');
    const what = await this.said({ em, now }, owner, said);
    return { subject: { ...owner, ...what, ...nothingYet(), operationId, siteId } as Opening<Handover>['subject'] };
  }

  /** The same for another recipient, who has still to be found right for it. */
  async again(unit: Unit, { id, ...handover }: Handover, address: AddressDto): Promise<Opening<Handover>> {
    const { operationId, siteId, ownerAuthorityId, ownerCountry, title, grounds, purpose, offence } = handover;
    const owner = { ownerAuthorityId, ownerCountry };
    if (address.recipientId === handover.recipientId) throw new Problem('inconsistent', { field: 'recipientId' });
    const what = await this.said(unit, owner, { ...address, title, grounds, purpose, offence });
    const subject = { ...owner, ...what, ...nothingYet(), operationId, siteId, replaces: id };
    return { subject: subject as Opening<Handover>['subject'] };
  }

  async said(
    unit: Unit,
    owner: Pick<Handover, 'ownerAuthorityId' | 'ownerCountry'>,
    { offence = null, transferBasis = null, ...form }: SaidOfHandover,
  ): Promise<Partial<Handover>> {
    const { em, now } = unit;
    assertAhead(form.dueOn, now);
    const { id: recipientId, country: recipientCountry } = await this.recipient(unit, form);
    if (recipientId === owner.ownerAuthorityId) throw new Problem('inconsistent', { field: 'recipientId' });
    const across = authoritiesOf[form.recipientKind].body === undefined && recipientCountry !== owner.ownerCountry;
    const matter = { from: owner.ownerCountry, to: recipientCountry, offence, transferBasis };
    return {
      ...form,
      offence,
      transferBasis,
      recipientCountry,
      way: across ? 'transmission' : 'own_copy',
      elsewhere: !(await this.store.hasAccount(em, recipientId)),
      unitId: form.recipientKind === 'selec' ? await this.focalPoint(em, owner.ownerCountry, now) : null,
      basis: across ? await this.law.find(em, matter, now) : null,
    };
  }

  private async recipient({ em, now }: Unit, { recipientId, recipientKind }: AddressDto) {
    const found = await this.authorities.find(em, recipientId, now);
    const { kinds, body } = authoritiesOf[recipientKind];
    const fits = found && kinds.includes(found.kind) && (body === undefined || found.country === body);
    if (!fits) throw new Problem('unknown_reference', { field: 'recipientId' });
    return found;
  }

  private async focalPoint(em: EntityManager, country: string, now: Date): Promise<string> {
    const unit = await this.law.focalPoint(em, country, now);
    if (unit === undefined) throw new Problem('no_such_unit', { country });
    return unit;
  }
}

const unanswered = {
  climbed: 0,
  clock: null,
  alarmAt: null,
  checkedBy: null,
  checkedAt: null,
  handedBy: null,
  handedAt: null,
  channel: null,
  externalReference: null,
  receiptProof: null,
  answeredAt: null,
  answeredBy: null,
};

const nothingYet = () => ({
  ...unanswered,
  assigneeId: null,
  caseReference: null,
  declinedFor: null,
  outcome: null,
  outcomeAt: null,
  fedBackAt: null,
  replaces: null as string | null,
  sourceChanged: false,
  changeUnread: false,
  noticeOwed: false,
  items: [],
  stateBefore: '',
});
