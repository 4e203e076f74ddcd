import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { ReadmissionPerson } from '../readmissions/readmission-person.entity.js';
import type { PersonCategory } from '../readmissions/readmission.codes.js';
import type { HoldGate } from './hold.codes.js';
import { ReadmissionHold } from './hold.entity.js';
import { holdSight } from './hold.policy.js';

import type { InZone } from './hold.suspensions.js';

/** The case that a hold stops, as far as whoever sets it has to know it. */
export interface Stopped {
  readonly id: string;
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
  /** Whoever opened it: in whose name the clock sets a hold. */
  readonly openedBy?: string;
}

export interface Blocking {
  readonly readmissionId: string;
  readonly gate: HoldGate;
  /** `held` for whoever is not of the requesting state: that something stops it, and not what. */
  readonly flag: string;
}

interface UnderWay extends Required<Stopped> {
  readonly agreement: string;
  readonly category: PersonCategory;
}

/** Where nobody is sent anywhere any more. */
const OVER = [
  'handed_over',
  'error_claimed',
  'error_rejected',
  'take_back',
  'closed',
  'withdrawn',
  'time_barred',
  'erased',
];

/** The only SQL about holds. */
@Injectable()
export class HoldStore extends Rows<ReadmissionHold> {
  constructor() {
    super(ReadmissionHold, holdSight, { by: 'openedAt', direction: 'desc' });
  }

  /** The case of this reference number, for whoever cites it: they need not see it to stop it. */
  async byReference(em: EntityManager, reference: string): Promise<Stopped | undefined> {
    const [found] = await em.query<Stopped[]>(
      `select id, owner_authority_id as "ownerAuthorityId", owner_country as "ownerCountry"
       from app.readmission_by_reference($1)`,
      [reference],
    );
    return found;
  }

  /** The case of this id, for whoever sees no more than something that is part of it. */
  async byId(em: EntityManager, id: string): Promise<Stopped | undefined> {
    const [found] = await em.query<Stopped[]>(
      `select $1::uuid as id, authority as "ownerAuthorityId", country as "ownerCountry"
       from app.guardian_of($1) where authority is not null`,
      [id],
    );
    return found;
  }

  /** What stands in the way of these cases: what the judge is told, whoever acts. */
  blocking(em: EntityManager, ids: readonly string[]): Promise<Blocking[]> {
    return em.query(
      `select readmission_id as "readmissionId", gate, flag from app.readmission_blocks($1) order by gate, flag`,
      [ids],
    );
  }

  isPersonOf(em: EntityManager, readmissionId: string, id: string): Promise<boolean> {
    return em.existsBy(ReadmissionPerson, { id, readmissionId });
  }

  /** Whether the same flag is open for them already, whoever asks. */
  async isOpen(em: EntityManager, { readmissionId, flag, personId }: Standing): Promise<boolean> {
    const [row] = await em.query<{ found: boolean }[]>('select app.hold_is_open($1, $2, $3) as found', [
      readmissionId,
      flag,
      personId,
    ]);
    return row?.found ?? false;
  }

  /** How many cases of the same state say the same of why and how, on the same day. */
  async alike(em: EntityManager, readmissionId: string): Promise<number> {
    const [row] = await em.query<{ found: number }[]>('select app.cases_alike($1) as found', [readmissionId]);
    return row?.found ?? 0;
  }

  /** Persons of the case who stand in another open case of the same state. */
  async knownElsewhere(em: EntityManager, readmissionId: string): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>('select id from app.persons_known_elsewhere($1) id', [readmissionId]);
    return rows.map(({ id }) => id);
  }

  /** Those of the same family who are told of, or on their way, without somebody of it. For the clock. */
  partedFrom(em: EntityManager, readmissionId: string): Promise<Required<Stopped>[]> {
    return em.query('select * from app.family_on_the_way($1) order by id', [readmissionId]);
  }

  /** Where the states have their days whose cases there are. For the clock. */
  async zones(em: EntityManager): Promise<string[]> {
    const rows = await em.query<{ zone: string }[]>(
      `select distinct c.time_zone as zone from countries c
       where exists (select from readmissions r where r.owner_country = c.code)`,
    );
    return rows.map(({ zone }) => zone);
  }

  /** Of these suspensions those that have not begun there before; from now on they have. */
  async begun(em: EntityManager, suspensions: readonly InZone[], now: Date): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(
      `insert into begun_suspensions (entry_id, zone, begun_at)
       select s.entry, s.zone, $3 from unnest($1::uuid[], $2::text[]) s(entry, zone)
       on conflict do nothing returning entry_id as id`,
      [suspensions.map(({ entryId }) => entryId), suspensions.map(({ zone }) => zone), now],
    );
    return [...new Set(rows.map(({ id }) => id))];
  }

  /** Cases that can still be carried out, one after another by their ids. For the clock. */
  underWay(em: EntityManager, after: string | undefined, limit: number): Promise<UnderWay[]> {
    return em.query(
      `select r.id, g.authority as "ownerAuthorityId", g.country as "ownerCountry", r.opened_by as "openedBy",
         r.agreement, r.category
       from readmissions r cross join lateral app.guardian_of(r.id) g
       where r.agreement is not null and r.state <> all($3) and ($1::uuid is null or r.id > $1) order by r.id limit $2`,
      [after ?? null, limit, OVER],
    );
  }
}

type Standing = Pick<ReadmissionHold, 'readmissionId' | 'flag' | 'personId'>;
