import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { ReadmissionInterviewReader } from '../readmission-interviews/readmission-interview.reader.js';
import { ReadmissionTransferReader } from '../readmission-transfers/readmission-transfer.reader.js';
import { FormCarriers, type FormCarrier } from './form-carriers.registry.js';
import type { Content } from './form.definition.js';
import { handoverOf } from './prepared.handover.js';
import { interviewOf } from './prepared.interview.js';
import { noticeOf } from './prepared.notice.js';

/** Fills in what is known of the way: the notice of a transfer, the record of the handover, the report of an interview. */
@Injectable()
export class PreparedFromTransfers implements OnModuleInit {
  constructor(
    private readonly carriers: FormCarriers,
    private readonly transfers: ReadmissionTransferReader,
    private readonly interviews: ReadmissionInterviewReader,
  ) {}

  onModuleInit(): void {
    this.carriers.fill('f3', async (glance, carrier) => this.ofTransfer(glance, carrier, noticeOf));
    this.carriers.fill('f7', async (glance, carrier) => this.ofTransfer(glance, carrier, handoverOf));
    this.carriers.fill('f8', async ({ em }, { id }) => {
      const held = (await this.interviews.of(em, id)).filter(({ heldAt }) => heldAt !== null).at(-1);
      return held ? interviewOf(held) : {};
    });
  }

  private async ofTransfer({ em, reader }: Glance, { id }: FormCarrier, contentOf: typeof noticeOf): Promise<Content> {
    const transfer = await this.transfers.latest(em, reader, id);
    return transfer ? contentOf(transfer) : {};
  }
}
