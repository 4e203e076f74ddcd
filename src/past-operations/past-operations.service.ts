import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { PastOperationsQueryDto, PastOperationView } from './past-operation.dto.js';
import { PastOperationReader } from './past-operation.reader.js';

@Injectable()
export class PastOperationsService {
  constructor(
    private readonly work: Work,
    private readonly reader: PastOperationReader,
  ) {}

  list(officer: Officer, query: PastOperationsQueryDto): Promise<PastOperationView[]> {
    return this.work.as(officer, (em) => this.reader.all(em, query));
  }

  get(officer: Officer, key: string): Promise<PastOperationView> {
    return this.work.as(officer, (em) => this.reader.get(em, key));
  }
}
