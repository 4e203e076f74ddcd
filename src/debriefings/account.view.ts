import { Injectable } from '@nestjs/common';
import { pick } from '../core/pick.js';
import { isRightToLeft } from '../topic-guides/topic-guide.codes.js';
import type {
  DebriefingAccountView,
  CodedAccountView,
  CodedAnswerView,
  LegView,
  ProfileView,
  SaidView,
} from './account-view.dto.js';
import type { Answer, AnswerText, InterviewProfile } from './account.entity.js';
import type { RouteLeg } from './leg.entity.js';
import type { Account } from './account.store.js';
import type { Debriefing } from './debriefing.entity.js';
import type { ExtractView } from './debriefing-view.dto.js';
import { SpecialSeal } from './special.seal.js';
import { tracesIn } from './traces.js';

const SHARED = ['nationality', 'ageBand', 'sex', 'travellingWith'] as const;
const OWN = ['region', 'education', 'occupation', 'adultsInFamily', 'childrenInFamily'] as const;

/** What was told: whole, for those who were there or review it; in codes and figures, for those who were not. */
@Injectable()
export class AccountViews {
  constructor(private readonly seal: SpecialSeal) {}

  whole(debriefing: Debriefing, { profile, answers, texts, legs, extract }: Account): DebriefingAccountView {
    return {
      profile: profile && this.profile(profile),
      answers: answers.map(coded),
      texts: texts.map(said),
      legs: legs.map(leg),
      traces: tracesIn([
        ...texts.flatMap(({ part, original, translation }) => [
          { part, text: original },
          ...(translation ? [{ part, text: translation }] : []),
        ]),
        ...(extract ? [{ part: 'EXTRACT', text: extract.text }] : []),
        { part: 'PLACE', text: debriefing.place },
      ]),
    };
  }

  extract({ profile, answers, legs, extract }: Account): ExtractView {
    const figures: CodedAccountView = {
      profile: profile && pick(profile, SHARED),
      answers: answers.map(coded),
      legs: legs.map(leg),
    };
    return { ...figures, text: extract?.text ?? null, language: extract?.language ?? null };
  }

  private profile(profile: InterviewProfile): ProfileView {
    return {
      ...pick(profile, [...SHARED, ...OWN]),
      documents: profile.documents.map(({ kind, fate, country }) => ({ kind, fate, ...(country && { country }) })),
      special: profile.special && this.seal.open(profile.debriefingId, profile.special),
    };
  }
}

const coded = ({ questionCode, answer, choice, number, currency, date, country }: Answer): CodedAnswerView => {
  return { questionCode, answer, choice, number: number === null ? null : Number(number), currency, date, country };
};

const said = ({ debriefingId: _, ...text }: AnswerText): SaidView => ({
  ...text,
  rtl: isRightToLeft(text.originalLanguage.split('-')[0] ?? ''),
});

/** What was not said is left out. */
function leg({ debriefingId: _, price, ...rest }: RouteLeg): LegView {
  const known = Object.entries({ ...rest, price: price === null ? null : Number(price) });
  return Object.fromEntries(known.filter(([, value]) => value !== null)) as unknown as LegView;
}
