import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Seals } from '../core/crypto/seals.js';
import { Problem } from '../core/problems.js';
import { days, later } from '../core/workflow/deadline.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { HoldFlag } from '../readmission-holds/hold.codes.js';
import { HoldDesk } from '../readmission-holds/hold.desk.js';
import type { CheckItem } from './check.codes.js';
import type { AnswerCheckDto } from './check.dto.js';
import { CheckAnswer, type ReadmissionCheck } from './check.entity.js';
import { assertAnswers } from './check.judging.js';
import { checkLaw } from './check.law.codes.js';
import { CheckStore } from './check.store.js';
import { placeOfAnswer } from './check.view.js';
import { CheckConsent } from './check.consent.js';

/** Own rule: the same words in so many other cases of a week, and longer than a yes or no. */
const TOO_MANY_ALIKE = 4;
const LONGER_THAN = 20;
const WITHIN = days(7);

/** Writes an answer down, and sets the hold that follows from it in the same transaction: nobody has to think of it. */
@Injectable()
export class CheckAnswers {
  constructor(
    private readonly store: CheckStore,
    private readonly holds: HoldDesk,
    private readonly seals: Seals,
    private readonly consent: CheckConsent,
  ) {}

  async put(
    { em, now }: Unit,
    officer: Officer,
    { check, item, form }: { check: ReadmissionCheck; item: CheckItem; form: AnswerCheckDto },
  ): Promise<void> {
    assertAnswers(item, form, await this.consent.today(em, check.ownerCountry, now));
    await this.assertConsent(em, officer, { check, item, form });
    const { words, on, finding, ...details } = form;
    const said = { reference: null, country: null, language: null, interpreter: null, ...details, dayOn: on ?? null };
    const content = words === undefined ? null : this.seals.close(placeOfAnswer(check.id, item), words);
    const digest = words !== undefined && item === 'asylum_question' ? digestOf(words) : null;
    const by = { answeredBy: officer.id, answeredAt: now };
    const answer = Object.assign(em.create(CheckAnswer), {
      checkId: check.id,
      item,
      finding,
      ...said,
      content,
      digest,
    });
    await this.store.put(em, Object.assign(answer, by));
    check.items = [...check.items.filter((one) => one.item !== item), answer];
    const flag = checkLaw[item].raises[finding];
    if (flag) await this.hold({ em, now }, officer, { check, flag, words, language: form.language });
    if (digest && (await this.store.sameWords(em, check.id, digest, later(now, -WITHIN))) >= TOO_MANY_ALIKE)
      await this.hold({ em, now }, officer, { check, flag: 'collective' });
  }

  private async assertConsent(
    em: EntityManager,
    officer: Officer,
    { check, item, form }: { check: ReadmissionCheck; item: CheckItem; form: AnswerCheckDto },
  ): Promise<void> {
    if (item !== 'health_consent' || form.finding !== 'not_required') return;
    if (await this.consent.isDemanded(em, officer, check.readmissionId)) throw new Problem('health_consent_demanded');
  }

  private hold(unit: Unit, officer: Officer, { check, flag, words, language }: Found): Promise<void> {
    const { readmissionId: id, ownerAuthorityId, ownerCountry, openedBy, personId } = check;
    const basis = flag === 'collective' ? 'case_itself' : 'checklist';
    const found = { flag, personId, basis, moment: 'preparation', heardAt: unit.now, words, language } as const;
    return this.holds.ensure(unit, officer, { id, ownerAuthorityId, ownerCountry, openedBy }, found);
  }
}

interface Found {
  readonly check: ReadmissionCheck;
  readonly flag: HoldFlag;
  readonly words?: string | undefined;
  readonly language?: string | undefined;
}

/** Of the words alone: what differs in case, spaces and punctuation is the same text. */
function digestOf(words: string): string | null {
  const plain = words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.length > LONGER_THAN ? createHash('sha256').update(plain).digest('base64url') : null;
}
