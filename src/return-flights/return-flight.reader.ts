import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { ReturnFlightStore } from './return-flight.store.js';

/** What other features need to know of a flight. */
export interface FlightBrief {
  readonly id: string;
  readonly refNo: string;
  readonly state: string;
  readonly ownerCountry: string;
  readonly ownerAuthorityId: string;
  readonly destination: string;
  readonly departsAt: Date;
  /** In cents of a euro. */
  readonly seatPrice: number | null;
  readonly shares: readonly {
    readonly country: string;
    readonly authorityId: string;
    readonly seats: number;
    readonly state: string;
  }[];
  /** The readmissions that have a seat on it. */
  readonly readmissionIds: readonly string[];
}

/** One question for other features: what is this flight, as far as the officer sees it? */
@Injectable()
export class ReturnFlightReader {
  constructor(private readonly store: ReturnFlightStore) {}

  async find(em: EntityManager, officer: Officer, id: string): Promise<FlightBrief | undefined> {
    const flight = await this.store.find(em, officer, id);
    if (!flight) return undefined;
    const { refNo, state, ownerCountry, ownerAuthorityId, destination, departsAt, seatPrice, shares, entries } = flight;
    const readmissionIds = entries.filter(({ seated }) => seated).map(({ readmissionId }) => readmissionId);
    return {
      id,
      refNo,
      state,
      ownerCountry,
      ownerAuthorityId,
      destination,
      departsAt,
      seatPrice,
      shares,
      readmissionIds,
    };
  }
}
