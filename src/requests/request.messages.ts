import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { holds } from '../core/access/actor.js';
import { sideOf, type Side } from '../core/exchange/between-states.js';
import { pick } from '../core/pick.js';
import { Problem } from '../core/problems.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { isDirect, type MessageKind } from './request.codes.js';
import type { ActOnRequestDto, Words } from './request-acts.dto.js';
import type { CrossBorderRequest } from './request.entity.js';
import { isDesignated } from './request.rules.js';
import { goesOnItsWay, sayings } from './request.saying.js';
import { RequestLaw } from './request.law.js';
import { RequestStore } from './request.store.js';
import type { RequestAction } from './request.workflow.js';

interface Said {
  readonly kind: MessageKind;
  readonly side: Side;
  readonly form: ActOnRequestDto;
  readonly content?: object | undefined;
  /** It has not come to the other side yet. */
  readonly onItsWay?: boolean;
}

/** What is told to the units as well where authorities write to each other directly: the request and the answer. */
const COPIED: readonly MessageKind[] = ['request', 'spoken_request', 'answer'];

/** Keeps what the two sides say to each other, as it was said (Directive (EU) 2023/977, Art. 16(1)(a)). */
@Injectable()
export class RequestMessages {
  constructor(
    private readonly store: RequestStore,
    private readonly law: RequestLaw,
  ) {}

  /** What an act says, if it says something. Refuses an act without the words that it consists of. */
  async keepSaid(
    em: EntityManager,
    attempt: Attempt<CrossBorderRequest>,
    { action, form }: { action: RequestAction; form: Words },
  ): Promise<string[]> {
    const saying = sayings[action];
    if (!saying) return [];
    if (saying.words && !form.text) throw new Problem('bad_input', { field: 'text' });
    const { message: kind, side } = saying;
    const onItsWay = goesOnItsWay(attempt.subject, action);
    const kept = [await this.keep(em, attempt, { kind, side, form, onItsWay, content: besidesWords(form) })];
    if (form.refused) {
      const refused = { ...form, text: form.refused.reasons };
      kept.push(await this.keep(em, attempt, { kind: 'refusal_in_part', side, form: refused, onItsWay }));
    }
    if (COPIED.includes(kind) && (await this.isCopied(em, attempt, side)))
      await this.tellUnits(em, attempt, { side: saying.side, form });
    if (form.externalRef) attempt.subject.externalRef = form.externalRef;
    return kept;
  }

  /** A designated authority that asks itself tells its own contact point, of the request and of its answer (Art. 4(1), 6). */
  private async isCopied(
    em: EntityManager,
    { subject, actor }: Attempt<CrossBorderRequest>,
    side: Side,
  ): Promise<boolean> {
    const { route, id, ownerUnitId } = subject;
    if (isDirect(route)) return true;
    if (route !== 'eu_spoc' || ownerUnitId === null) return false;
    if (side === 'other') return this.store.wasCopied(em, id);
    return isDesignated(subject) && actor.kind === 'officer' && !holds(actor, ['central_unit_officer'], ownerUnitId);
  }

  /** Where authorities write to each other directly, the units are told of it as it happens (PCC SEE, Art. 4(4)). */
  private async tellUnits(
    em: EntityManager,
    attempt: Attempt<CrossBorderRequest>,
    said: Pick<Said, 'side' | 'form'>,
  ): Promise<void> {
    const { ownerUnitId, otherUnitId, route } = attempt.subject;
    if (ownerUnitId === null && otherUnitId === null) return;
    const { text: _, ...how } = said.form;
    const content = { units: route === 'eu_spoc' ? [ownerUnitId] : [ownerUnitId, otherUnitId] };
    await this.keep(em, attempt, { kind: 'copy_to_units', side: said.side, form: how, content });
  }

  private async keep(
    em: EntityManager,
    { subject, actor, now }: Attempt<CrossBorderRequest>,
    { kind, side, form, content: other, onItsWay = false }: Said,
  ): Promise<string> {
    const registered = actor.kind === 'officer' && sideOf(subject, actor.country) !== side;
    const { text = null, externalRef = null, channel = 'here', channelException, at: saidAt = now } = form;
    const on = await this.store.today(em, subject.ownerCountry);
    await this.law.union.assertChannel(em, subject, { channel, channelException, on });
    if (registered && channel === 'here') throw new Problem('registered_by_hand');
    const content = other ?? (kind === 'request' || kind === 'spoken_request' ? frozen(subject) : null);
    const id = newId();
    const how = { channel, channelException: channelException ?? null, externalRef };
    const said = { kind, side, text, content, ...how, registered, saidAt };
    await this.store.addMessage(em, {
      ...said,
      id,
      requestId: subject.id,
      digest: createHash('sha256')
        .update(JSON.stringify([text, content]))
        .digest('hex'),
      saidBy: actor.kind === 'officer' ? actor.id : null,
      recordedAt: now,
      onItsWay,
    });
    return id;
  }
}

/** What was said besides words: on which ground, until when, and which part is refused. */
const besidesWords = (form: Words): object | undefined => {
  const { refused, ...said } = pick(form as Required<Words>, ['ground', 'reasons', 'until', 'refused']);
  const content = Object.fromEntries(
    Object.entries({ ...said, ...(refused && { refused: { ...refused } }) }).filter(([, value]) => value !== undefined),
  );
  return Object.keys(content).length > 0 ? content : undefined;
};

/** The request as it was sent, field by field. */
const frozen = (request: CrossBorderRequest): object =>
  pick(request, [
    ...([
      'refNo',
      'route',
      'instrument',
      'subject',
      'offence',
      'urgency',
      'urgencyReason',
      'title',
      'requested',
    ] as const),
    ...(['purpose', 'facts', 'whyHeldThere', 'linkToPerson', 'useRestrictions', 'language', 'evidential'] as const),
    ...(['personalData', 'classification', 'matter', 'directCondition', 'wishedBy', 'spoken', 'basis'] as const),
  ]);
