import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { ProtectionNeed } from '../protection-referrals/protection-referral.codes.js';
import { TraffickingIndicatorReader } from '../trafficking-indicators/trafficking-indicator.reader.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import { DebriefingConcerns } from './debriefing.concerns.js';
import { DebriefingKind } from './debriefing.kind.js';
import type { ScreenDto, TraffickingScreenDto } from './screen.dto.js';
import { assertSignIsSaid, needsOf, noteScreening } from './interview.changes.js';
import { ScreenRecords } from './screen.records.js';

/** Looking after the person: what is found is referred in the same unit of work, and nothing of it is for investigators. */
@Injectable()
export class ScreensService {
  constructor(
    private readonly debriefings: DebriefingKind,
    private readonly screens: ScreenRecords,
    private readonly concerns: DebriefingConcerns,
    private readonly indicators: TraffickingIndicatorReader,
  ) {}

  screen(by: Acting, id: string, form: ScreenDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'screen',
      change: async ({ subject, now }, em) => {
        const glance = { reader: by.officer, now, em };
        const needs = needsOf(form);
        noteScreening({ subject, actor: by.officer, now }, form);
        await this.screens.keep(em, subject, now, { vulnerabilities: needs });
        await this.concerns.refer(subject, needs, glance, form.urgent);
        if (form.violenceAlleged) await this.concerns.report(subject, { where: 'SCREEN' }, glance);
      },
    });
  }

  screenTrafficking(by: Acting, id: string, form: TraffickingScreenDto): Promise<DebriefingView> {
    return this.debriefings.act(by, {
      id,
      action: 'screen_trafficking',
      change: async ({ subject, now }, em) => {
        const indicators = await this.known(em, form);
        assertSignIsSaid(form);
        const { wayQuestions, terms, abduction, finding } = form;
        const trafficking = { wayQuestions: { ...wayQuestions }, indicators, terms, abduction, finding };
        subject.traffickingScreenedAt = now;
        await this.screens.keep(em, subject, now, { trafficking });
        const needs: ProtectionNeed[] = finding === 'sign' ? [{ code: 'possible_thb', basis: 'stated' }] : [];
        await this.concerns.refer(subject, needs, { reader: by.officer, now, em });
      },
    });
  }

  /** The indicators with the strength that each has today. */
  private async known(em: EntityManager, { indicators, terms }: TraffickingScreenDto) {
    const strengths = await this.indicators.strengths(em, indicators);
    if (strengths.size < indicators.length) throw new Problem('unknown_reference', { field: 'indicators' });
    if ((await this.indicators.unknownTerms(em, terms)).length > 0)
      throw new Problem('unknown_reference', { field: 'terms' });
    return indicators.map((code) => ({ code, strength: strengths.get(code) ?? '' }));
  }
}
