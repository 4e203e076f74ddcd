import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { BorderSectionView, CrossingPointView } from './border-section.dto.js';
import { BorderSectionReader } from './border-section.reader.js';

@Injectable()
export class BorderSectionsService {
  constructor(
    private readonly work: Work,
    private readonly reader: BorderSectionReader,
  ) {}

  sections(officer: Officer): Promise<BorderSectionView[]> {
    return this.work.as(officer, (em) => this.reader.sections(em));
  }

  crossingPoints(officer: Officer): Promise<CrossingPointView[]> {
    return this.work.as(officer, (em) => this.reader.crossingPoints(em));
  }
}
