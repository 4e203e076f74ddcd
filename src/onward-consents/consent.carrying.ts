import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { CrossingReader } from '../readmissions/crossing.reader.js';
import { ReadmissionReader } from '../readmissions/readmission.reader.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { categoryNumbers } from './consent.codes.js';
import type { CarryDto } from './consent.dto.js';
import type { Extract, OnwardConsent } from './consent.entity.js';

/** Carries across what was consented to and nothing else, freezes it, and writes it into the log of transmissions. */
@Injectable()
export class ConsentCarrying {
  constructor(
    private readonly crossing: CrossingReader,
    private readonly readmissions: ReadmissionReader,
    private readonly log: TransmissionLogDesk,
  ) {}

  carry(officer: Officer, { text }: CarryDto) {
    return async ({ subject, now }: Attempt<OnwardConsent>, em: EntityManager): Promise<void> => {
      subject.extract = await this.extract(em, subject, text);
      const { agreement } = await this.readmissions.get(em, officer, subject.readmissionId);
      const own = { country: subject.ownerCountry, authorityId: subject.ownerAuthorityId };
      const data = { country: subject.dataOf, authorityId: subject.answeringAuthorityId ?? subject.ownerAuthorityId };
      const digest = createHash('sha256').update(JSON.stringify(subject.extract)).digest('hex');
      const passed = {
        itemId: null,
        receivedId: null,
        from: data,
        to: own,
        instrument: agreement ?? 'READMISSION',
        digest,
      };
      await this.log.write(em, passed, { event: 'onward', at: now, code: subject.direction });
    };
  }

  private async extract(em: EntityManager, consent: OnwardConsent, text: string | undefined): Promise<Extract> {
    const fromOperation = consent.direction === 'from_operation';
    if (fromOperation !== (text !== undefined)) throw new Problem('bad_input', { fields: ['text'] });
    if (text !== undefined) return { text };
    const numbers = consent.categories.map((category) => categoryNumbers[category]);
    return { persons: await this.crossing.persons(em, consent.readmissionId, numbers) };
  }
}
