import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import { Parties } from './parties.js';
import type { Outline } from './outline.js';
import { Renderings } from './rendering.registry.js';
import { RenderingStore } from './rendering.store.js';
import { numberOf, lastHeard } from './told.outline.js';
import { aboutItems } from './about-items.forms.js';
import type { AboutItems, Written } from './about-items.js';
import { fields, type Field } from './sheet.js';

/** What is said about something that was passed on: what one side asks or tells, and what the other answers. */
@Injectable()
export class AboutItemsOutline {
  constructor(
    renderings: Renderings,
    private readonly parties: Parties,
    private readonly store: RenderingStore,
  ) {
    for (const form of aboutItems)
      renderings.add<Case>({ kind: form.kind, outline: (subject, glance) => this.outline(form, subject, glance) });
  }

  private async outline(form: AboutItems<never>, subject: Case, glance: Glance): Promise<Outline> {
    const { em } = glance;
    const written = form.written(subject as never);
    const [from = '', to = ''] = await this.parties.named(em, written.from, written.to);
    const { answered } = written;
    const why = answered?.reasonOf && (await this.store.reasonFor(em, form.table, subject.id, answered.reasonOf));
    const answer = answered && [
      {
        section: { heading: 'Answer', fields: said(to, from, [...answered.fields, ...fields(['Reasons', why])]) },
        items: [],
      },
    ];
    return {
      refNo: numberOf(form.prefix, subject.id),
      theirReference: lastHeard(subject.takenDown),
      purpose: null,
      classification: await this.store.levelOf(em, written.itemIds),
      between: [written.from.country, written.to.country],
      forOthers: false,
      opening: { heading: form.heading, fields: said(from, to, [...itemsOf(written), ...written.fields]) },
      said: answer ?? [],
    };
  }
}

interface Case {
  readonly id: string;
  readonly takenDown: readonly TakenDown[];
}

const said = (from: string, to: string, content: readonly Field[]): Field[] => [
  ...fields(['From', from], ['To', to]),
  ...content,
];

const itemsOf = ({ itemIds }: Written): Field[] => fields(['Items', itemIds.map((id) => id.slice(-12))]);
