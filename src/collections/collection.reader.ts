import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import type { CollectionKind, Telling } from './collection.codes.js';
import type { Rule } from './collection.terms.js';
import { tellingIn, type Asker, type Told } from './telling.js';

export type { Asker } from './telling.js';

/** What whoever deals with entries has to know of their collection. */
export interface CollectionBrief {
  readonly id: string;
  readonly state: string;
  readonly kind: CollectionKind;
  readonly title: string;
  readonly purposes: DataPurpose[];
  readonly reviewDays: number;
  readonly keepDays: number;
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
  readonly contactAuthorityId: string;
  readonly dutyChannel: string;
}

const BRIEF = `c.id, c.state, c.kind, c.title, c.purposes, c.review_days as "reviewDays",
  c.keep_days as "keepDays", c.owner_authority_id as "ownerAuthorityId", c.owner_country as "ownerCountry",
  c.contact_authority_id as "contactAuthorityId", c.duty_channel as "dutyChannel"`;

/**
 * Questions for other features. What is said of collections of other states is said to the clock only: to an officer
 * they do not exist.
 */
@Injectable()
export class CollectionReader {
  /** What this asker may be told of a hit there: nothing, where it is not in use or no rule is written for them. */
  async telling(em: EntityManager, collectionId: string, asker: Asker): Promise<Telling> {
    const [collection] = await em.query<Omit<Told, 'rules'>[]>(
      `select owner_authority_id as "ownerAuthorityId", purposes from collections where id = $1 and state = 'in_use'`,
      [collectionId],
    );
    if (!collection) return 'nothing';
    const rules = await em.query<Rule[]>(
      `select id, recipient, authority_id as "authorityId", purposes, telling, basis from collection_rules where collection_id = $1`,
      [collectionId],
    );
    return tellingIn({ ...collection, rules }, asker);
  }

  async find(em: EntityManager, id: string): Promise<CollectionBrief | undefined> {
    const [found] = await em.query<CollectionBrief[]>(`select ${BRIEF} from collections c where c.id = $1`, [id]);
    return found;
  }

  /** The same, and nobody suspends or closes it before this unit of work has ended. */
  async hold(em: EntityManager, id: string): Promise<CollectionBrief | undefined> {
    const [found] = await em.query<CollectionBrief[]>(
      `select ${BRIEF} from collections c where c.id = $1 for key share`,
      [id],
    );
    return found;
  }
}
