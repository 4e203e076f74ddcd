import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sideOf } from '../core/exchange/between-states.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { PersonalDataReader } from '../personal-data/personal-data.reader.js';
import type { Words } from './request-acts.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { sayings } from './request.saying.js';
import type { RequestAction } from './request.workflow.js';

type Texts = Readonly<Record<string, string | null | undefined>>;

/** The acts by which what the request itself says leaves its author. */
const putForward: readonly RequestAction[] = ['submit', 'speak'];

/** The words of a request and of whatever is said about it name nobody, where nobody has said that personal data go with it. */
@Injectable()
export class RequestWording {
  constructor(private readonly personalData: PersonalDataReader) {}

  /** Refuses what looks as if it named somebody: in which fields and by which rules, never what it says. */
  async assertNobodyNamed(
    em: EntityManager,
    { subject, actor }: Attempt<CrossBorderRequest>,
    { action, form }: { action: RequestAction; form: Words },
  ): Promise<void> {
    if (subject.personalData || actor.kind !== 'officer') return;
    const side = sayings[action]?.side;
    // What a side without account here has said is taken down as it came.
    if (side !== undefined && side !== sideOf(subject, actor.country)) return;
    const texts: Texts = { ...(putForward.includes(action) && ofRequest(subject)), ...ofForm(form) };
    const found = await this.found(em, texts);
    if (found.length === 0) return;
    const fields: string[] = [];
    for (const [field, text] of Object.entries(texts))
      if ((await this.found(em, { text })).length > 0) fields.push(field);
    throw new Problem('personal_data_undeclared', { fields, found });
  }

  private found(em: EntityManager, texts: Texts): Promise<string[]> {
    return this.personalData.found(em, ...Object.values(texts).map((text) => text ?? null));
  }
}

const ofRequest = (request: CrossBorderRequest): Texts => ({
  title: request.title,
  requested: request.requested,
  purpose: request.purpose,
  facts: request.facts,
  whyHeldThere: request.whyHeldThere,
  linkToPerson: request.linkToPerson,
  useRestrictions: request.useRestrictions,
  urgencyReason: request.urgencyReason,
  instrumentReason: request.instrumentReason,
  spoken: request.spoken?.caller,
});

const ofForm = ({ text, reasons, refused }: Words): Texts => ({
  text,
  reasons,
  refused: refused && `${refused.part}\n${refused.reasons}`,
});
