import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import { Rows } from '../core/cases/rows.js';
import type { Overdue } from '../core/workflow/transitions.js';
import { ReadmissionDues } from './readmission-dues.registry.js';
import { ReadmissionEvents } from './readmission-events.registry.js';
import { ReadmissionFacts } from './readmission-facts.registry.js';
import { ReadmissionMessage } from './readmission-message.entity.js';
import { ReadmissionPerson } from './readmission-person.entity.js';
import { Readmission } from './readmission.entity.js';
import { ReadmissionLaw } from './readmission.law.js';
import { readmissionSight } from './readmission.policy.js';
import type { ReadmissionAction } from './readmission.workflow.js';

/** The only SQL about readmissions, their persons and messages. */
@Injectable()
export class ReadmissionStore extends Rows<Readmission> {
  constructor(
    private readonly law: ReadmissionLaw,
    private readonly facts: ReadmissionFacts,
    private readonly events: ReadmissionEvents,
    private readonly dues: ReadmissionDues,
  ) {
    super(Readmission, readmissionSight, { by: 'nextDueAt', direction: 'asc' });
  }

  /** The family before the case, like everybody: what stops one of it while another one leaves is seen, or waits. */
  override async lock(em: EntityManager, actor: Actor, id: string): Promise<Readmission | null> {
    await em.query('select app.lock_family_of($1)', [id]);
    return super.lock(em, actor, id);
  }

  /** Tells those who follow the act, in its transaction; what they set of the case is written with it. */
  async settle(em: EntityManager, subject: Readmission, now: Date): Promise<void> {
    const { done } = subject;
    if (!done) return;
    delete subject.done;
    const { action, actor, from } = done;
    await this.events.tell({ em, now }, action as ReadmissionAction, subject, { actor, from });
    delete subject.said;
  }

  /** Those whose state is due, and those on which other features let the clock act. */
  override async overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const due = await super.overdue(em, now, limit);
    return due.length < limit ? [...due, ...(await this.dues.of(em, now, limit - due.length))] : due;
  }

  async nextNumber(em: EntityManager): Promise<number> {
    const [row] = await em.query<{ number: string }[]>(`select nextval('readmission_numbers') as number`);
    return Number(row?.number);
  }

  personsOf(em: EntityManager, readmissionId: string): Promise<ReadmissionPerson[]> {
    return em.find(ReadmissionPerson, { where: { readmissionId }, order: { role: 'DESC', id: 'ASC' } });
  }

  async addPerson(em: EntityManager, person: ReadmissionPerson): Promise<void> {
    await em.insert(ReadmissionPerson, person);
  }

  async removePerson(em: EntityManager, readmissionId: string, id: string): Promise<boolean> {
    const { affected } = await em.delete(ReadmissionPerson, { id, readmissionId });
    return (affected ?? 0) > 0;
  }

  messagesOf(em: EntityManager, readmissionId: string): Promise<ReadmissionMessage[]> {
    return em.find(ReadmissionMessage, { where: { readmissionId }, order: { saidAt: 'ASC', id: 'ASC' } });
  }

  messageById(em: EntityManager, id: string): Promise<ReadmissionMessage | null> {
    return em.findOneBy(ReadmissionMessage, { id });
  }

  async addMessage(em: EntityManager, message: ReadmissionMessage): Promise<void> {
    await em.insert(ReadmissionMessage, message);
  }

  /** With what the judge asks about: whom it is about, what governs it, and what other features know of it. */
  protected override async complete(em: EntityManager, rows: Readmission[]): Promise<void> {
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id);
    const persons = await em.find(ReadmissionPerson, {
      where: { readmissionId: In(ids) },
      order: { role: 'DESC', id: 'ASC' },
    });
    const facts = await this.facts.of(em, ids);
    for (const row of rows) {
      revive(row);
      row.persons = persons.filter(({ readmissionId }) => readmissionId === row.id);
      row.facts = facts.get(row.id) ?? {};
      Object.assign(row, { clock: row.facts.deadlines?.pressing ?? null });
    }
    await this.law.govern(em, rows);
  }
}

/** Moments inside a column of JSON are text there. */
function revive(row: Readmission): void {
  const { entry, found, zoneTest, decisionOfOther } = row;
  if (found) row.found = { ...found, apprehendedAt: new Date(found.apprehendedAt) };
  if (entry) row.entry = { ...entry, at: entry.at && new Date(entry.at) };
  if (zoneTest)
    row.zoneTest = {
      ...zoneTest,
      submitBy: zoneTest.submitBy && new Date(zoneTest.submitBy),
      testedAt: new Date(zoneTest.testedAt),
    };
  if (decisionOfOther) row.decisionOfOther = { ...decisionOfOther, at: new Date(decisionOfOther.at) };
}
