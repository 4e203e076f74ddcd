import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { CaseStore } from '../core/workflow/transitions.js';
import { OfficerRow } from '../officers/officer.entity.js';
import { FormCarriers, type FormCarrier } from './form-carriers.registry.js';
import { faultsOf } from './form.check.js';
import { demandsOf } from './form.demands.js';
import { ReadmissionForm } from './form.entity.js';
import type { Label } from './form.labels.js';
import { forms } from './forms.js';

export interface CarrierAt {
  readonly carrierType: string;
  readonly carrierId: string;
}

/** The only SQL about forms and their labels. A form exists for whoever sees its case; as a draft, for the state that writes it. */
@Injectable()
export class FormStore implements CaseStore<ReadmissionForm> {
  readonly entity = ReadmissionForm;
  private labels: Promise<Label[]> | undefined;

  constructor(readonly carriers: FormCarriers) {}

  async get(em: EntityManager, actor: Actor, id: string): Promise<ReadmissionForm> {
    const found = await this.seen(em, actor, await em.findOneBy(ReadmissionForm, { id }));
    if (!found) throw new Problem('not_found');
    return found;
  }

  async lock(em: EntityManager, actor: Actor, id: string): Promise<ReadmissionForm | null> {
    const lock = { mode: 'pessimistic_write' } as const;
    return this.seen(em, actor, await em.findOne(ReadmissionForm, { where: { id }, lock }));
  }

  /** Of one case, the oldest first. */
  async of(em: EntityManager, actor: Actor, at: CarrierAt): Promise<ReadmissionForm[]> {
    const carrier = await this.carrier(em, actor, at);
    return (await this.rows(em, actor, at)).map((row) => withFaults(row, carrier));
  }

  /** The same, where the case is at hand and as it is about to be written. */
  async rows(em: EntityManager, actor: Actor, at: CarrierAt): Promise<ReadmissionForm[]> {
    const rows = await em.find(ReadmissionForm, { where: { ...at }, order: { openedAt: 'ASC', id: 'ASC' } });
    return rows.filter((row) => isThereFor(row, actor));
  }

  /** The case, as this actor sees it; otherwise there is none. */
  async carrier(em: EntityManager, actor: Actor, { carrierType, carrierId }: CarrierAt): Promise<FormCarrier> {
    const found = await this.carriers.get(carrierType)?.find(em, actor, carrierId);
    if (!found) throw new Problem('not_found');
    return found;
  }

  /** Facts of the product: read once. */
  allLabels(em: EntityManager): Promise<Label[]> {
    this.labels ??= em.query<Label[]>('select key, language, text, trust from readmission_form_labels order by key');
    return this.labels;
  }

  /** How whoever acts signs. */
  async signs(em: EntityManager, id: string): Promise<{ name: string; rank: string | null } | null> {
    return em.findOne(OfficerRow, { where: { id }, select: { id: true, name: true, rank: true } });
  }

  /** What is written first in a country. */
  async languagesOf(em: EntityManager, country: string): Promise<string[]> {
    const [row] = await em.query<{ languages: string[] }[]>('select languages from countries where code = $1', [
      country,
    ]);
    return row?.languages ?? [];
  }

  /** No deadline runs on a form. */
  overdue(): Promise<[]> {
    return Promise.resolve([]);
  }

  private async seen(em: EntityManager, actor: Actor, row: ReadmissionForm | null): Promise<ReadmissionForm | null> {
    if (!row || !isThereFor(row, actor)) return null;
    const carrier = await this.carriers.get(row.carrierType)?.find(em, actor, row.carrierId);
    return carrier ? withFaults(row, carrier) : null;
  }
}

const isThereFor = ({ ownerCountry, sentAt }: ReadmissionForm, actor: Actor): boolean =>
  actor.kind === 'officer' && (actor.country === ownerCountry || sentAt !== null);

/** What was sent was whole when it was sent. */
export function withFaults(row: ReadmissionForm, carrier: FormCarrier): ReadmissionForm {
  const { code, content, state } = row;
  const faults = state === 'draft' ? faultsOf(forms[code], content, demandsOf(code, carrier.profile)) : [];
  return Object.assign(row, { carrier, faults });
}
