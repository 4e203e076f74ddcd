import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Accommodation,
  CrossingMethod,
  Payee,
  PaymentMethod,
  PriceBasis,
  TravelMode,
  Treatment,
} from './account.codes.js';

/** One leg of the way, and what was paid for it. */
@Entity('debriefing_legs')
export class RouteLeg {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  debriefingId: string;

  @Column('integer')
  seq: number;

  @Column('text', { nullable: true })
  fromPlace: string | null;

  @Column('text')
  fromCountry: string;

  @Column('text', { nullable: true })
  toPlace: string | null;

  @Column('text')
  toCountry: string;

  @Column('text', { nullable: true })
  dateFrom: string | null;

  @Column('text', { nullable: true })
  dateTo: string | null;

  @Column('text')
  mode: TravelMode;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('text')
  crossingMethod: CrossingMethod;

  @Column('boolean')
  facilitated: boolean;

  /** The subject that the facilitator has become. */
  @Column('uuid', { nullable: true })
  facilitatorId: string | null;

  @Column('numeric', { nullable: true })
  price: string | null;

  @Column('text', { nullable: true })
  currency: string | null;

  @Column('text', { nullable: true })
  priceBasis: PriceBasis | null;

  @Column('text', { nullable: true })
  paidTo: Payee | null;

  @Column('text', { nullable: true })
  paymentMethod: PaymentMethod | null;

  @Column('integer', { nullable: true })
  groupSize: number | null;

  @Column('text', { nullable: true })
  accommodation: Accommodation | null;

  @Column('text', { nullable: true })
  treatment: Treatment | null;

  @Column('boolean')
  pushBackReported: boolean;
}
