import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type {
  BringBackDto,
  DestroyDto,
  EndDto,
  ExamineDto,
  HandOverExhibitDto,
  ReceiveDto,
  RefuseDto,
  SealDto,
  SendOutDto,
  StoreDto,
  StrikeDto,
} from './exhibit-custody.dto.js';
import { addLink, type Step } from './exhibit.chain.js';
import type { ExhibitView } from './exhibit.dto.js';
import type { Exhibit } from './exhibit.entity.js';
import { ExhibitStore } from './exhibit.store.js';
import type { ExhibitAction } from './exhibit.workflow.js';
import { ExhibitsService } from './exhibits.service.js';

type Check = (exhibit: Exhibit, em: EntityManager) => void | Promise<void>;

/** What happens to an exhibit: each act is one more link of its chain, begun where the last one ended. */
@Injectable()
export class ExhibitCustodyService {
  constructor(
    private readonly cases: Cases,
    private readonly exhibits: ExhibitsService,
    private readonly store: ExhibitStore,
  ) {}

  seal(by: Acting, id: string, { sealNo: seal, ...step }: SealDto): Promise<ExhibitView> {
    return this.link(by, id, { action: 'seal', step: { ...step, kind: 'sealed', seal }, check: differs(seal) });
  }

  putAway(by: Acting, id: string, step: StoreDto): Promise<ExhibitView> {
    return this.link(by, id, { action: 'store', step: { ...step, kind: 'stored' } });
  }

  examine(by: Acting, id: string, { sealNo: seal, ...step }: ExamineDto): Promise<ExhibitView> {
    const check = seal === undefined ? undefined : differs(seal);
    return this.link(by, id, { action: 'examine', step: { ...step, kind: 'examined', seal: seal ?? null }, check });
  }

  /** It stays with the giver until the receiving officer of the host has confirmed. */
  handOver(by: Acting, id: string, { toOfficerId: toOfficer, ...step }: HandOverExhibitDto): Promise<ExhibitView> {
    return this.link(by, id, {
      action: 'hand_over',
      step: { ...step, kind: 'handed_over', toOfficer },
      check: async (exhibit, em) => {
        if (toOfficer === by.officer.id) throw new Problem('custody_to_oneself');
        const country = await this.store.countryOf(em, toOfficer);
        if (country !== exhibit.ownerCountry) throw new Problem('unknown_reference', { field: 'toOfficerId' });
      },
    });
  }

  receive(by: Acting, id: string, { sealNo, ...step }: ReceiveDto): Promise<ExhibitView> {
    const received = { ...step, kind: 'received', toOfficer: by.officer.id } as const;
    return this.link(by, id, {
      action: 'receive',
      step: received,
      check: (exhibit) => {
        if (exhibit.sealNo !== sealNo) throw new Problem('seal_differs');
      },
    });
  }

  refuse(by: Acting, id: string, step: RefuseDto): Promise<ExhibitView> {
    return this.link(by, id, { action: 'refuse', step: { ...step, kind: 'refused' } });
  }

  sendOut(by: Acting, id: string, { to: toOutside, ...step }: SendOutDto): Promise<ExhibitView> {
    return this.link(by, id, { action: 'send_out', step: { ...step, kind: 'sent_out', toOutside } });
  }

  bringBack(by: Acting, id: string, { sealNo: seal, ...step }: BringBackDto): Promise<ExhibitView> {
    const back = { ...step, kind: 'brought_back', seal, toOfficer: by.officer.id } as const;
    return this.link(by, id, { action: 'bring_back', step: back });
  }

  giveBack(by: Acting, id: string, { to: toOutside, ...step }: EndDto): Promise<ExhibitView> {
    return this.link(by, id, { action: 'return', step: { ...step, kind: 'returned', toOutside } });
  }

  transferToCourt(by: Acting, id: string, { to: toOutside, ...step }: EndDto): Promise<ExhibitView> {
    return this.link(by, id, {
      action: 'transfer_to_court',
      step: { ...step, kind: 'transferred_to_court', toOutside },
    });
  }

  /** On a decision, before somebody else who saw it. */
  destroy(by: Acting, id: string, step: DestroyDto): Promise<ExhibitView> {
    return this.link(by, id, {
      action: 'destroy',
      step: { ...step, kind: 'destroyed' },
      check: async (_, em) => {
        if (step.witnessId === by.officer.id) throw new Problem('witness_needed');
        if (!(await this.store.countryOf(em, step.witnessId)))
          throw new Problem('unknown_reference', { field: 'witnessId' });
      },
    });
  }

  strike(by: Acting, id: string, step: StrikeDto): Promise<ExhibitView> {
    return this.link(by, id, { action: 'strike', step: { ...step, kind: 'struck' } });
  }

  private link(by: Acting, id: string, { action, step, check }: Linking): Promise<ExhibitView> {
    return this.cases.act(this.exhibits.kind, by, {
      id,
      action,
      change: async ({ subject, now }, em) => {
        await check?.(subject, em);
        const link = addLink(subject, step, now);
        await this.store.write(em, { ...link, recordedBy: by.officer.id, recordedAt: now });
      },
    });
  }
}

interface Linking {
  readonly action: ExhibitAction;
  readonly step: Step;
  /** What must be so of this exhibit, beyond its law. */
  readonly check?: Check | undefined;
}

/** A seal that was broken is not the one that closes it again. */
const differs =
  (seal: string): Check =>
  ({ sealNo }) => {
    if (sealNo === seal) throw new Problem('seal_used');
  };
