import { Country, Decimal, Id, Int, OneOf, optional, Pattern, Text, YesNo } from '../core/forms.js';
import {
  accommodations,
  crossingMethods,
  payees,
  paymentMethods,
  priceBases,
  travelModes,
  treatments,
  type Accommodation,
  type CrossingMethod,
  type Payee,
  type PaymentMethod,
  type PriceBasis,
  type TravelMode,
  type Treatment,
} from './account.codes.js';
import { CURRENCY, PARTIAL_DATE } from './account.dto.js';

/** One leg of the way, and what was paid for it. */
export class LegDto {
  /** Its place in the way, from 1. */
  @Int(1, 100)
  seq: number;

  @Text(120, optional)
  fromPlace?: string;

  @Country()
  fromCountry: string;

  @Text(120, optional)
  toPlace?: string;

  @Country()
  toCountry: string;

  @Pattern(PARTIAL_DATE, optional)
  dateFrom?: string;

  @Pattern(PARTIAL_DATE, optional)
  dateTo?: string;

  @OneOf('TravelMode', travelModes)
  mode: TravelMode;

  /** Code of GET /border-sections. */
  @Text(40, optional)
  borderSection?: string;

  @OneOf('CrossingMethod', crossingMethods)
  crossingMethod: CrossingMethod;

  @YesNo()
  facilitated: boolean;

  /** The subject that the facilitator has become. */
  @Id(optional)
  facilitatorId?: string;

  @Decimal(0, 1_000_000_000, optional)
  price?: number;

  @Pattern(CURRENCY, optional)
  currency?: string;

  @OneOf('PriceBasis', priceBases, optional)
  priceBasis?: PriceBasis;

  @OneOf('Payee', payees, optional)
  paidTo?: Payee;

  @OneOf('PaymentMethod', paymentMethods, optional)
  paymentMethod?: PaymentMethod;

  @Int(1, 2000, optional)
  groupSize?: number;

  @OneOf('Accommodation', accommodations, optional)
  accommodation?: Accommodation;

  @OneOf('Treatment', treatments, optional)
  treatment?: Treatment;

  /** It is reported like violence. */
  @YesNo(optional)
  pushBackReported: boolean = false;
}
