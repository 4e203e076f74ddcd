import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import { LegalRegisterReader } from '../legal-register/legal-register.reader.js';
import { isSure, standing } from '../legal-register/standing.js';
import type { EuropolCopy } from '../spontaneous-information/spontaneous-information.codes.js';
import { isOfUnion, type Channel } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';

/** Whether Europol gets a copy of what one side passes on; and for what it may use it (Directive (EU) 2023/977, Art. 12). */
export interface EuropolDecision {
  readonly decision: EuropolCopy;
  readonly purpose: string | null;
}
export type EuropolDecisions = Readonly<Partial<Record<Side, EuropolDecision>>>;

interface By {
  readonly channel?: Channel | undefined;
  readonly channelException?: string | undefined;
}

/** By these nothing needs to be explained: what is here is with both, and SIENA is the channel of the Union. */
const PLAIN: readonly (Channel | undefined)[] = [undefined, 'here', 'siena'];

/** What the law of the Union asks of a request besides its basis: Europol, languages, channel (Directive (EU) 2023/977). */
@Injectable()
export class RequestUnion {
  constructor(private readonly register: LegalRegisterReader) {}

  /** For the judge: whether Europol is competent, and which languages the asked contact point has published (Art. 11, 12). */
  async load(em: EntityManager, rows: readonly CrossBorderRequest[]): Promise<void> {
    if (!rows.some(({ route }) => isOfUnion(route))) return;
    const law = await this.register.snapshot(em);
    for (const row of rows) {
      const { route, offence, otherCountry, basis } = row;
      if (!isOfUnion(route)) continue;
      const found = offence === null ? undefined : law.find('offence', offence);
      row.europolOffence = found?.content.classes.includes('europol') ?? false;
      row.languages = law
        .of('authority')
        .filter(({ content }) => content.function === 'SPOC' && content.country === otherCountry)
        .filter((entry) => isSure(entry) && standing(entry, basis.on) === 'yes')
        .flatMap(({ content }) => content.languages ?? []);
    }
  }

  /** Over another channel than SIENA only in one of three cases, as soon as the duty holds; which of them is kept (Art. 13). */
  async assertChannel(
    em: EntityManager,
    { route }: Pick<CrossBorderRequest, 'route'>,
    { channel, channelException, on }: By & { readonly on: string },
  ): Promise<void> {
    const other = isOfUnion(route) && !PLAIN.includes(channel);
    if (!other && channelException === undefined) return;
    const law = await this.register.snapshot(em);
    if (channelException !== undefined) {
      if (!other) throw new Problem('inconsistent', { field: 'channelException' });
      if (!law.find('code', `CHANNEL_EXCEPTION/${channelException}`))
        throw new Problem('unknown_reference', { field: 'channelException' });
      return;
    }
    const duty = law.find('code', 'UNION_CHANNEL/siena');
    if (duty && isSure(duty) && standing(duty, on) === 'yes') throw new Problem('channel_unexplained', { channel });
  }
}
