import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import { OperationReader } from '../operations/operation.reader.js';

/** An operation that the caller can see, and the time that clocks show at its host. */
@Injectable()
export class IncidentEventsReader {
  constructor(
    private readonly operations: OperationReader,
    private readonly zones: TimeZoneReader,
  ) {}

  async hostZone(em: EntityManager, operationId: string): Promise<string> {
    const operation = await this.operations.get(em, operationId);
    return this.zones.of(em, this.operations.hostAt(operation, null).ownerCountry);
  }
}
