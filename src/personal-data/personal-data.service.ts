import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { PersonalDataPatternView } from './personal-data.dto.js';
import { PersonalDataReader } from './personal-data.reader.js';

@Injectable()
export class PersonalDataService {
  constructor(
    private readonly work: Work,
    private readonly reader: PersonalDataReader,
  ) {}

  patterns(officer: Officer): Promise<PersonalDataPatternView[]> {
    return this.work.as(officer, (em) => this.reader.patterns(em));
  }
}
