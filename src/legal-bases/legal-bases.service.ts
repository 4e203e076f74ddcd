import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { LegalBasis } from './powers.js';
import { LegalBasisReader } from './legal-basis.reader.js';

@Injectable()
export class LegalBasesService {
  constructor(
    private readonly work: Work,
    private readonly bases: LegalBasisReader,
  ) {}

  list(officer: Officer): Promise<LegalBasis[]> {
    return this.work.as(officer, (em) => this.bases.all(em));
  }
}
