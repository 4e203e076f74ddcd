import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Transitions } from '../core/workflow/transitions.js';
import { ApprehensionParts } from './apprehension-parts.js';
import type { ApprehensionView } from './apprehension.dto.js';
import type { Apprehension } from './apprehension.entity.js';
import { ApprehensionsService } from './apprehensions.service.js';
import type { SplitDto } from './custody.dto.js';

/** Makes of one group two, each with a record, a custody and an end of its own. The numbers add up. */
@Injectable()
export class ApprehensionSplitsService {
  constructor(
    private readonly cases: Cases,
    private readonly transitions: Transitions,
    private readonly apprehensions: ApprehensionsService,
    private readonly parts: ApprehensionParts,
  ) {}

  split(by: Acting, id: string, form: SplitDto): Promise<ApprehensionView> {
    return this.cases.act(this.apprehensions.kind, by, {
      id,
      action: 'split',
      change: async ({ subject, now }, em) => {
        if (form.persons >= subject.personCount) throw new Problem('group_does_not_add_up');
        const going = await this.parts.going(em, subject, form.personIds);
        const glance = { em, now, reader: by.officer };
        const part = await this.open(glance, subject, this.parts.of(subject, form, going));
        await this.parts.take(em, { from: id, to: part.id }, going);
        await this.parts.remain(em, subject, form);
        subject.splitInto = [...subject.splitInto, part.id];
      },
    });
  }

  private async open(glance: Glance, origin: Apprehension, subject: ReturnType<ApprehensionParts['of']>) {
    const { kind } = this.apprehensions;
    const restrictedTo = origin.restricted ? origin.namedReaders : undefined;
    const part = await this.cases.opened(kind, glance, { subject, restrictedTo });
    const stays = { actor: glance.reader, id: part.id, action: 'keep_custody' } as const;
    if (part.fromCustody) await this.transitions.run(glance, kind.workflow, kind.store, stays);
    return part;
  }
}
