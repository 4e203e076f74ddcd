import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Explanation, Traits } from '../matching-engine/traits.js';

/** What was asked, frozen as it left: the whitelisted fields and nothing else. */
export interface Asked {
  readonly traits: Traits;
  readonly purposes: readonly string[];
  readonly category: string | null;
  readonly offence: string | null;
}

/** What the owner holds, frozen as it was met. */
export interface Held {
  readonly kind: string;
  readonly traits: Traits;
  readonly category: string | null;
  readonly summary: string | null;
  readonly grounds: string | null;
  readonly measures: readonly string[];
}

/** As much of it as the owner has disclosed. */
export type Disclosed = Partial<Omit<Held, 'traits'>> & { readonly traits: Partial<Traits> };

/** Whom to contact about it. */
export interface Contact {
  readonly collection: string;
  readonly authorityId: string;
  readonly dutyChannel: string;
}

export interface Contents {
  readonly asked: Asked;
  readonly held: Held;
  readonly disclosed: Disclosed;
  readonly contact: Contact;
}
export type Part = keyof Contents;

/** What two sides know, kept apart from the hit: each part has readers of its own. */
@Entity('hit_contents')
export class HitContent {
  @PrimaryColumn('uuid')
  hitId: string;

  @PrimaryColumn('text')
  part: Part;

  @Column('jsonb')
  content: Contents[Part];
}

/** Why the two were found alike; it tells of the entry, and is shown to whoever is shown the entry. */
@Entity('hit_explanations')
export class HitExplanation {
  @PrimaryColumn('uuid')
  hitId: string;

  @Column('double precision')
  score: number;

  @Column('text')
  band: string;

  /** An identifier is the same in both. */
  @Column('boolean')
  identified: boolean;

  @Column('jsonb')
  explanation: Explanation;
}
