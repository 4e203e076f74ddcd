import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import { Problem } from '../core/problems.js';
import { spontaneousPurposes } from '../spontaneous-information/spontaneous-information.codes.js';
import type { SpontaneousInformation } from '../spontaneous-information/spontaneous-information.entity.js';
import type { StrategicExchange } from '../strategic-exchanges/strategic-exchange.entity.js';
import { LeavingItems } from './leaving-items.js';
import type { Outline } from './outline.js';
import { Parties } from './parties.js';
import { Renderings } from './rendering.registry.js';
import { fields } from './sheet.js';

type Told = SpontaneousInformation | StrategicExchange;

/** What is told without a request, with personal data and without. Before it was told there is nothing to give out. */
@Injectable()
export class ToldOutline {
  constructor(
    renderings: Renderings,
    private readonly items: LeavingItems,
    private readonly parties: Parties,
  ) {
    renderings.add<SpontaneousInformation>({
      kind: 'spontaneous_information',
      outline: (told, glance) => this.spontaneous(told, glance),
    });
    renderings.add<StrategicExchange>({
      kind: 'strategic_exchange',
      outline: (told, glance) => this.strategic(told, glance),
    });
  }

  private async spontaneous(told: SpontaneousInformation, glance: Glance): Promise<Outline> {
    const items = await this.items.of(glance, { carrierType: 'spontaneous_information', carrierId: told.id });
    const section = {
      heading: 'What is told',
      fields: fields(
        ['Title', told.title],
        ['Purpose', told.purpose && spontaneousPurposes[told.purpose]],
        ['Offence', told.offence],
        ['Facts', told.facts],
        ['Why it is needed there', told.necessity],
      ),
    };
    const purpose = told.purpose && spontaneousPurposes[told.purpose];
    return { ...(await this.outline(told, glance, 'SI')), purpose, forOthers: true, said: [{ section, items }] };
  }

  private async strategic(told: StrategicExchange, glance: Glance): Promise<Outline> {
    const section = {
      heading: 'What is told',
      fields: fields(
        ['Title', told.title],
        ['Kind', told.kind],
        ['Article', told.onArticle],
        ['Period', [told.periodFrom, told.periodTo]],
        ['Text', told.body],
      ),
    };
    return { ...(await this.outline(told, glance, 'SE')), said: [{ section, items: [] }] };
  }

  private async outline(told: Told, { em }: Glance, prefix: string): Promise<Omit<Outline, 'said'>> {
    const { sentAt, basis, ownerCountry, otherCountry, takenDown, id } = told;
    if (sentAt === null) throw new Problem('nothing_said_yet');
    const { owner, other } = await this.parties.ofSides(em, told);
    const opening = {
      heading: 'Information without a request',
      fields: fields(
        ['From', owner],
        ['To', other],
        ['Legal basis', [basis.instrument, basis.article]],
        ['Sent', sentAt],
      ),
    };
    const about = { refNo: numberOf(prefix, id), theirReference: lastHeard(takenDown), opening };
    return { ...about, purpose: null, classification: 'BPL', between: [ownerCountry, otherCountry], forOthers: false };
  }
}

/** A number to cite where the kind of case has none of its own: as items have it on paper. */
export const numberOf = (prefix: string, id: string): string => `${prefix}-${id.slice(-12)}`;

/** How a side without account here has called what it said last. */
export const lastHeard = (takenDown: readonly TakenDown[]): string | null => takenDown.at(-1)?.reference ?? null;
