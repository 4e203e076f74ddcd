import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { TraffickingIndicatorsView } from './trafficking-indicator.dto.js';
import { TraffickingIndicatorReader } from './trafficking-indicator.reader.js';

@Injectable()
export class TraffickingIndicatorsService {
  constructor(
    private readonly work: Work,
    private readonly reader: TraffickingIndicatorReader,
  ) {}

  all(officer: Officer): Promise<TraffickingIndicatorsView> {
    return this.work.as(officer, async (em) => ({
      indicators: await this.reader.indicators(em),
      terms: await this.reader.terms(em),
    }));
  }
}
