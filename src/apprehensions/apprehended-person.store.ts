import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { Problem } from '../core/problems.js';
import type { AccountView } from './crossing-evidence.dto.js';
import { ApprehendedPerson } from './apprehended-person.entity.js';
import { CrossingEvidence } from './crossing-evidence.entity.js';

interface Account {
  readonly apprehensionId: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly circumstances: string | null;
  readonly amended: Record<string, unknown>;
  readonly because: string | null;
}

/** The only SQL behind the wall: who was apprehended, what shows that they crossed, what was written about it. */
@Injectable()
export class ApprehendedPersonStore {
  persons(em: EntityManager, apprehensionId: string): Promise<ApprehendedPerson[]> {
    return em.find(ApprehendedPerson, { where: { apprehensionId }, order: { id: 'ASC' } });
  }

  person(em: EntityManager, id: string): Promise<ApprehendedPerson | null> {
    return em.findOneBy(ApprehendedPerson, { id });
  }

  async putPerson(em: EntityManager, person: ApprehendedPerson): Promise<void> {
    await put(em, ApprehendedPerson, person);
  }

  async removePerson(em: EntityManager, apprehensionId: string, id: string): Promise<void> {
    await em.delete(ApprehendedPerson, { apprehensionId, id });
  }

  async movePersons(em: EntityManager, ids: string[], { from, to }: { from: string; to: string }): Promise<void> {
    const { affected } = await em.update(
      ApprehendedPerson,
      { id: In(ids), apprehensionId: from },
      { apprehensionId: to },
    );
    if (affected !== ids.length) throw new Problem('unknown_reference', { field: 'personIds' });
  }

  evidence(em: EntityManager, apprehensionId: string): Promise<CrossingEvidence[]> {
    return em.find(CrossingEvidence, { where: { apprehensionId }, order: { id: 'ASC' } });
  }

  async putEvidence(em: EntityManager, evidence: CrossingEvidence): Promise<void> {
    await put(em, CrossingEvidence, evidence);
  }

  async removeEvidence(em: EntityManager, apprehensionId: string, id: string): Promise<void> {
    await em.delete(CrossingEvidence, { apprehensionId, id });
  }

  /** A group that is split off takes along what is about all of them, and what is about those who go. */
  async divideEvidence(em: EntityManager, going: string[], { from, to }: { from: string; to: string }): Promise<void> {
    const all = await this.evidence(em, from);
    await em.update(CrossingEvidence, { apprehensionId: from, personId: In(going) }, { apprehensionId: to });
    const shared = all.filter(({ personId }) => personId === null);
    for (const one of shared) await em.insert(CrossingEvidence, { ...one, id: newId(), apprehensionId: to });
  }

  async write(em: EntityManager, { apprehensionId, ...account }: Account): Promise<void> {
    const { writtenBy, writtenAt, circumstances, amended, because } = account;
    await em.query(
      `insert into apprehension_accounts (id, apprehension_id, written_by, written_at, circumstances, amended, because)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), apprehensionId, writtenBy, writtenAt, circumstances, amended, because],
    );
  }

  /** The reference of the host's file of the group. */
  async putFileNumber(em: EntityManager, apprehensionId: string, number: string): Promise<void> {
    const known = await em.query<unknown[]>('select 1 from host_file_numbers where apprehension_id = $1', [
      apprehensionId,
    ]);
    await em.query(
      known.length > 0
        ? 'update host_file_numbers set number = $2 where apprehension_id = $1'
        : 'insert into host_file_numbers (apprehension_id, number) values ($1, $2)',
      [apprehensionId, number],
    );
  }

  async copyFileNumber(em: EntityManager, { from, to }: { from: string; to: string }): Promise<void> {
    await em.query(
      'insert into host_file_numbers select $2, number from host_file_numbers where apprehension_id = $1',
      [from, to],
    );
  }

  accounts(em: EntityManager, apprehensionId: string): Promise<AccountView[]> {
    return em.query(
      `select written_by as "writtenBy", written_at as "writtenAt", circumstances, amended, because
       from apprehension_accounts where apprehension_id = $1 order by written_at, id`,
      [apprehensionId],
    );
  }
}

type Part = { id: string; apprehensionId: string };

/** Ids are the clients': one that stands for something of another record is refused, and not moved here. */
async function put<P extends Part>(em: EntityManager, entity: new () => P, part: P): Promise<void> {
  const [found] = await em.query<{ apprehensionId: string }[]>(
    `select apprehension_id as "apprehensionId" from ${em.connection.getMetadata(entity).tableName} where id = $1`,
    [part.id],
  );
  if (found && found.apprehensionId !== part.apprehensionId) throw new Problem('conflict');
  await (found ? em.save(part) : em.insert(entity, part as object));
}
