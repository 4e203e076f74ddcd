import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LegalRegisterReader } from './legal-register.reader.js';

/** In days: nothing is kept longer without a look, whatever the register says. */
const LONGEST_UNREVIEWED = 1095;

/** One question for other features: after how many days is an exchange that is concluded looked at again? */
@Injectable()
export class RetentionReader {
  constructor(private readonly register: LegalRegisterReader) {}

  /** As its instrument says, or as the law of the Union does where that is sooner. */
  async reviewAfterDays(em: EntityManager, instrument: string): Promise<number> {
    return (await this.reviews(em))(instrument);
  }

  /** For several instruments at once: the register is asked for once. */
  async reviews(em: EntityManager): Promise<(instrument: string) => number> {
    const law = await this.register.snapshot(em);
    const ofTheUnion = (key: string | null) => key !== null && law.find('instrument', key)?.content.unionLaw === true;
    return (instrument) => {
      const rows = law.of('retention').filter(({ instrument: of }) => of === instrument || ofTheUnion(of));
      return Math.min(...rows.flatMap(({ content }) => content.reviewAfterDays ?? []), LONGEST_UNREVIEWED);
    };
  }
}
