import { Column, Entity } from 'typeorm';
import { PassedOn } from '../core/exchange/passed-on.js';
import type { Custody } from '../core/handling/custody.js';
import type { GrantedUse } from '../core/handling/item.js';
import type { ReceivedChannel, RestrictionGround } from './received-item.codes.js';

/** What the provider has permitted, and on which conditions. */
export interface PermittedUse extends GrantedUse {
  readonly conditions: string | null;
  readonly newPurpose: string | null;
}

/** A frozen copy in the recipient's custody: what another state passed on, with a deadline and a log of its own. */
@Entity('received_items')
export class ReceivedItem extends PassedOn {
  /** The transmitter's item. */
  @Column('uuid')
  itemId: string;

  @Column('text')
  sourceCountry: string;

  @Column('uuid')
  sourceAuthorityId: string;

  /** What the transmitter's state calls the level. */
  @Column('text', { nullable: true })
  originalLabel: string | null;

  @Column('timestamptz')
  receivedAt: Date;

  /** How it came, where it was not passed on here; and the number that its sender gave it. */
  @Column('text', { nullable: true })
  channel: ReceivedChannel | null;

  @Column('text', { nullable: true })
  externalRef: string | null;

  @Column('timestamptz', { nullable: true })
  receiptAt: Date | null;

  @Column('uuid', { nullable: true })
  receiptBy: string | null;

  /** When it has to be reviewed; without a review it is destroyed. */
  @Column('timestamptz', { nullable: true })
  reviewDue: Date | null;

  /** After how many days it is reviewed, and the row of the register that says so. */
  @Column('integer', { nullable: true })
  reviewAfterDays: number | null;

  @Column('text', { nullable: true })
  reviewRule: string | null;

  /** When the instrument ends for one of the two, as far as that is known. */
  @Column('timestamptz', { nullable: true })
  instrumentEnds: Date | null;

  @Column('timestamptz', { nullable: true })
  purposeEndedAt: Date | null;

  /** The soonest of all: when it is destroyed. Null where nothing limits it. */
  @Column('timestamptz', { nullable: true })
  destroyOn: Date | null;

  @Column('text', { nullable: true })
  restrictedFor: RestrictionGround | null;

  /** The national law that lets it be kept. */
  @Column('text', { nullable: true })
  holdBasis: string | null;

  @Column('timestamptz', { nullable: true })
  holdUntil: Date | null;

  /** The copy that this one is a corrected version of. */
  @Column('uuid', { nullable: true })
  replaces: string | null;

  @Column('timestamptz', { nullable: true })
  destroyedAt: Date | null;

  /** Loaded with it: what the provider has permitted. */
  permissions: PermittedUse[];

  /** Loaded with it: the state in which it was found. */
  stateBefore: string;

  /** Set for the one act by which it follows a notice. */
  followsAnother?: true;
}

/** What may become of it, for the one function that every way out asks. */
export function custodyOf({ sourceCountry, ownerCountry, codes, restrictTo, state }: ReceivedItem): Custody {
  const gone = state === 'destroyed' || state === 'corrected';
  const kept = gone ? 'gone' : state === 'restricted' ? 'restricted' : 'in_use';
  return { receivedFrom: sourceCountry, heldBy: ownerCountry, codes, restrictTo, kept };
}
