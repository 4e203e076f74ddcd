import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { PassedOn, Statement } from '../core/exchange/passed-on.js';
import { Ceiling } from '../core/handling/ceiling.js';
import { Work } from '../core/work/work.js';
import { AllowedFieldsReader } from '../transmissions/allowed-fields.reader.js';
import { IncomingFiles } from './incoming.files.js';
import type { Message } from './message.js';

/** What may come with a message: nothing that this installation may not hold, or that may not be said of such a person. */
@Injectable()
export class HoldableItems {
  constructor(
    private readonly work: Work,
    private readonly ceiling: Ceiling,
    private readonly fields: AllowedFieldsReader,
    private readonly files: IncomingFiles,
  ) {}

  async assertAll(office: Officer, message: Message): Promise<void> {
    await this.files.assertGenuine(message);
    const { items = [] } = message;
    for (const { classification, statements, identifiers, files } of items)
      if (statements ?? identifiers ?? files) this.ceiling.assertHolds(classification as PassedOn['classification']);
    if (items.length === 0) return;
    await this.work.as(office, async (em) => {
      for (const { subjectCategory, statements = [], files = [] } of items) {
        const filed = files.map(({ passedAs: field }) => ({ field, text: '', character: 'fact' as const }));
        await this.fields.assertAllowed(em, typeof subjectCategory === 'string' ? subjectCategory : null, [
          ...(statements as Statement[]),
          ...filed,
        ]);
      }
    });
  }
}
