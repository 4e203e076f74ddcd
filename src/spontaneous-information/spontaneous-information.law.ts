import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BasisReader, type Wanted } from '../applicability/basis.reader.js';
import { ClockDesk } from '../clocks/clock.desk.js';
import { wind } from '../clocks/clock.rules.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import { Problem } from '../core/problems.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { RetentionReader } from '../legal-register/retention.reader.js';
import type { SpontaneousRoute } from './spontaneous-information.codes.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';

const SELEC = 'SELEC';
const SECURE_CHANNEL = 'secure_channel';

/** What is told, as far as the law asks about it. */
export interface Matter {
  readonly from: string;
  readonly to: string;
  readonly route: SpontaneousRoute;
  readonly instrument?: string | undefined;
  readonly personalData: boolean;
  readonly classified?: boolean;
  /** What is on file; left out, that the way is a secure one: which it will be shows when it goes. */
  readonly documents?: readonly string[];
  readonly offence: string | null;
  readonly transBorder: boolean | null;
  readonly transferBasis: string | null;
}

/** What is really in it, and how it goes. */
export interface Going {
  readonly personalData: boolean;
  readonly classified: boolean;
  /** Codes of the list `document`. */
  readonly documents: readonly string[];
  readonly secured: boolean;
}

/** What the register says of information that is told without a request. */
@Injectable()
export class SpontaneousInformationLaw {
  constructor(
    private readonly bases: BasisReader,
    private readonly register: LegalRegisterReader,
    private readonly clocks: ClockDesk,
    private readonly retention: RetentionReader,
  ) {}

  /** What carries it today, to be pinned. */
  find(em: EntityManager, matter: Matter, now: Date): Promise<Governed> {
    return this.bases.find(em, wanted(matter, now), now);
  }

  /**
   * On the day on which it goes, by the register as it is then, and with what was confirmed for it: until it goes it is
   * a draft, and nothing of the law has been used yet. What comes of it is pinned.
   */
  insist(em: EntityManager, told: SpontaneousInformation, going: Going, now: Date): Promise<Governed> {
    const { id, basis, ownerCountry: from, otherCountry: to } = told;
    const { secured, documents: onFile, ...content } = going;
    const shown = onFile.filter((document) => document !== SECURE_CHANNEL);
    const documents = secured ? [...shown, SECURE_CHANNEL] : shown;
    const matter = { ...told, ...content, documents, from, to, instrument: basis.instrument };
    const running = { recordType: 'spontaneous_information', recordId: id, knownAt: now.toISOString() };
    return this.bases.insist(em, wanted(matter, now), running);
  }

  async isEuropols(em: EntityManager, offence: string | null): Promise<boolean> {
    const row = offence === null ? undefined : (await this.register.snapshot(em)).find('offence', offence);
    return row?.content.classes.includes('europol') ?? false;
  }

  reviewAfterDays(em: EntityManager, { instrument }: Governed): Promise<number> {
    return this.retention.reviewAfterDays(em, instrument);
  }

  /** A case in which the single points of contact get no copies; there is none but under the law of the Union. */
  async assertException(em: EntityManager, code: string, { unionLaw }: Governed): Promise<void> {
    const known = (await this.register.snapshot(em)).find('code', `COPY_EXCEPTION/${code}`);
    if (!known) throw new Problem('unknown_reference', { field: 'copyException' });
    if (!unionLaw) throw new Problem('inconsistent', { field: 'copyException' });
  }

  /** A ground of the register on which what has to be told may be withheld. */
  async assertGround(em: EntityManager, key: string, { basis, instrument }: Governed): Promise<void> {
    const law = await this.register.snapshot(em);
    const ground = law.find('refusal_ground', key);
    const actions = law.find('basis', basis)?.content.actions ?? [];
    if (ground?.instrument !== instrument || !ground.content.actions.some((action) => actions.includes(action)))
      throw new Problem('unknown_reference', { field: 'ground' });
  }

  /** It has come: how long the recipient has to check whether it needs it. */
  async startTheCheck(em: EntityManager, told: SpontaneousInformation, begin: Date): Promise<void> {
    const { ownerCountry: from, otherCountry: to, basis } = told;
    const asked = { instrument: basis.instrument, matter: 'necessity_check', from, to, begin } as const;
    wind(told, await this.clocks.start(em, { ...asked, knownAt: new Date(basis.knownAt) }));
  }
}

/** By another way than SELEC, SELEC is no basis for it; by SELEC nothing else is. */
function wanted({ route, offence, transBorder, transferBasis, ...matter }: Matter, now: Date): Wanted {
  const { from, to, personalData, classified = false, documents = [SECURE_CHANNEL] } = matter;
  const asked = {
    from,
    to,
    at: now,
    personalData,
    classified,
    documents,
    ...(offence !== null && { offence }),
    ...(transBorder !== null && { transBorder }),
    ...(transferBasis !== null && { transferBasis }),
  };
  if (route === 'selec') return { ...asked, action: 'SELEC_EXCHANGE', instrument: SELEC };
  return { ...asked, action: 'SPONT_INFO', instrument: matter.instrument, not: [SELEC] };
}
