import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { detected, type Pattern } from './detect.js';
import type { PersonalDataPatternView } from './personal-data.dto.js';

/** One question for other features: does this text look as if it held personal data? The rules are a table. */
@Injectable()
export class PersonalDataReader {
  /** Codes of the rules that find something. */
  async found(em: EntityManager, ...texts: readonly (string | null)[]): Promise<string[]> {
    const patterns = await em.query<Pattern[]>(
      'select code, pattern, any_case as "anyCase" from personal_data_patterns order by position',
    );
    return detected(
      patterns,
      texts.filter((text) => text !== null),
    );
  }

  patterns(em: EntityManager): Promise<PersonalDataPatternView[]> {
    return em.query('select code, meaning, example, source, trust from personal_data_patterns order by position');
  }
}
