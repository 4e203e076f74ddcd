import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v4 as randomId } from 'uuid';
import { placesOf } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { OperationReader, type OperationBrief } from '../operations/operation.reader.js';
import {
  counted,
  isOfAChild,
  isSpecial,
  urgencies,
  urgencyOf,
  type Addressee,
  type ProtectionNeed,
  type Urgency,
} from './protection-referral.codes.js';
import type { ProtectionReferral } from './protection-referral.entity.js';
import { NeedSeal } from './protection-referral.seal.js';
import { ProtectionRouteReader } from './protection-route.reader.js';

/** A person in need, as whoever noticed it describes them: never by name. */
export interface ReferralForm {
  readonly operationId: string;
  readonly siteId: string | null;
  /** The table and id of the record in which it was noticed. */
  readonly sourceType: string | null;
  readonly sourceId: string | null;
  readonly needs: readonly ProtectionNeed[];
  /** The officer finds that it cannot wait, whatever the needs. */
  readonly urgent: boolean;
  readonly place?: string | null;
  readonly note?: string;
  /** Whose record it is, where the person was apprehended: those who have them refer, whatever function they have left. */
  readonly heldFor?: Pick<ProtectionReferral, 'ownerAuthorityId' | 'ownerCountry'>;
}

type Draft = Opening<ProtectionReferral>;

const OVER = ['closed', 'archived', 'cancelled'];
const byUrgency = Object.keys(urgencies) as Urgency[];

/** Makes of one person's needs a referral to each authority that they call for, the most urgent first. */
@Injectable()
export class ProtectionReferralDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly routes: ProtectionRouteReader,
    private readonly seal: NeedSeal,
    private readonly kinds: Kinds,
  ) {}

  async from(form: ReferralForm, glance: Glance): Promise<[Draft, ...Draft[]]> {
    const { em, now } = glance;
    const host = form.heldFor ?? (await this.host(form, glance));
    const source = await this.source(form, glance);
    const person = { personRef: randomId(), ...source, ...host };
    const groups = await this.grouped(em, form.needs, {
      country: host.ownerCountry,
      day: now.toISOString().slice(0, 10),
    });
    const drafts = groups.map((group) => this.draft(form, group, person));
    drafts.sort((one, other) => byUrgency.indexOf(one.subject.urgency) - byUrgency.indexOf(other.subject.urgency));
    const [first, ...others] = drafts;
    if (!first) throw new Problem('bad_input', { fields: ['needs'] });
    return [first, ...others];
  }

  private async host({ operationId, siteId }: ReferralForm, glance: Glance) {
    const operation = await this.operations.get(glance.em, operationId);
    assertOpenTo(operation, glance);
    return this.operations.hostAt(operation, siteId);
  }

  private draft(form: ReferralForm, { needs, ...to }: Group, { personRef, ...of }: Person): Draft {
    const content = { needs, place: form.place ?? null, note: form.note ?? null };
    const derived = {
      urgency: urgencyOf(needs, form.urgent),
      counts: counted(needs),
      ofAChild: isOfAChild(form.needs),
      containsSpecialCategory: isSpecial(needs),
    };
    const undone = {
      acknowledgedAt: null,
      acknowledgedBy: null,
      metAt: null,
      receivedBy: null,
      outcome: null,
      climbed: 0,
    };
    const { operationId, siteId } = form;
    const sealed = { content: this.seal.close(personRef, content), ...content };
    return { subject: { operationId, siteId, personRef, ...of, ...to, ...derived, ...undone, ...sealed } };
  }

  /** By authority. What the state has no route for goes to its safeguard officers. */
  private async grouped(
    em: EntityManager,
    needs: readonly ProtectionNeed[],
    { country, day }: { country: string; day: string },
  ): Promise<Group[]> {
    if (new Set(needs.map(({ code }) => code)).size < needs.length)
      throw new Problem('inconsistent', { field: 'needs' });
    const routes = await this.routes.of(em, country, day);
    const groups = new Map<Addressee, Group>();
    for (const need of needs) {
      const { addressee = 'other', authorityId = null } = routes.find((one) => one.needs.includes(need.code)) ?? {};
      const group = groups.get(addressee) ?? { addressee, authorityId, needs: [] };
      groups.set(addressee, { ...group, needs: [...group.needs, need] });
    }
    return [...groups.values()];
  }

  /** The record it comes from, looked up as its kind lets the officer see it; who wrote it may follow the referral. */
  private async source(
    { sourceType, sourceId, operationId }: ReferralForm,
    { em, reader }: Glance,
  ): Promise<Pick<Person, 'sourceType' | 'sourceId' | 'sourceOpenedBy'>> {
    if ((sourceType === null) !== (sourceId === null)) throw new Problem('inconsistent', { field: 'sourceId' });
    if (sourceType === null || sourceId === null) return { sourceType: null, sourceId: null, sourceOpenedBy: null };
    const kind = this.kinds.all().find(({ store }) => store.sight.table === sourceType);
    const found = await kind?.store.find(em, reader, sourceId);
    if (!found || (found as { operationId?: string }).operationId !== operationId)
      throw new Problem('unknown_reference', { field: 'sourceId' });
    return { sourceType, sourceId, sourceOpenedBy: found.openedBy };
  }
}

interface Group {
  readonly addressee: Addressee;
  readonly authorityId: string | null;
  readonly needs: ProtectionNeed[];
}

type Person = Pick<
  ProtectionReferral,
  'personRef' | 'sourceType' | 'sourceId' | 'sourceOpenedBy' | 'ownerAuthorityId' | 'ownerCountry'
>;

/** At any moment, also while it is suspended: need does not wait. Only by those who have a part in it. */
function assertOpenTo({ id, state }: OperationBrief, { reader }: Glance): void {
  if (!placesOf(reader).includes(id)) throw new Problem('not_permitted');
  if (OVER.includes(state)) throw new Problem('operation_over');
}
