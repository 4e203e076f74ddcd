import type { Binding } from '../legal-register/legal-entry.codes.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { bestOf, standing } from '../legal-register/standing.js';
import { anyOverlap, cited } from './articles.js';
import { failed, passed, together, unknown, type Finding, type Meaning, type Rule } from './finding.js';
import { inGroup, under, type Matter } from './matter.js';

/** The instrument is in force, and binds both, on that day. */
export const partiesBound: Meaning<'parties_bound'> = (_, matter) => {
  const { instrument, question } = matter;
  const stands = standing(instrument, question.on);
  if (stands === 'no') return failed(`${instrument.key} is not in force on ${question.on}.`, instrument);
  const bound = binds[instrument.content.binding](matter);
  if (stands === 'yes' || instrument.content.stub) return bound;
  return together([
    bound,
    unknown(`Whether ${instrument.key} is in force on ${question.on} is not known.`, instrument),
  ]);
};

const binds: Readonly<Record<Binding, (matter: Matter) => Finding>> = {
  parties: (matter) => eachSide(matter, (side) => asParty(matter, side)),
  group: (matter) => eachSide(matter, (side) => asMember(matter, side)),
  open: (matter) => eachSide(matter, (side) => asPartyOrNotRead(matter, side)),
  named: (matter) => passed(`${matter.instrument.key} names both.`, matter.instrument),
  pair: (matter) => byAgreement(matter),
};

const eachSide = ({ sides: [one, other] }: Matter, look: (side: string) => Finding): Finding =>
  together([look(one), look(other)]);

function asParty(matter: Matter, side: string): Finding {
  const { instrument, question } = matter;
  const best = bestOf(under(matter, 'party', side), question.on);
  if (!best) return failed(`${side} is no party to ${instrument.key}.`);
  const { stands, entry } = best;
  if (stands === 'no') return failed(`${side} is no party to ${instrument.key} on ${question.on}.`, entry);
  if (stands === 'unknown')
    return unknown(
      `Whether ${side} is a party to ${instrument.key} on ${question.on} already, or still, is not known.`,
      entry,
    );
  return passed(`Both are parties to ${instrument.key}.`, entry);
}

function asMember(matter: Matter, side: string): Finding {
  const { instrument, question } = matter;
  const { group } = instrument.content;
  const stands = group === null ? 'no' : inGroup(matter, group, side);
  if (stands === 'no')
    return failed(`${side} is no member of ${group} on ${question.on}, so that ${instrument.key} does not bind it.`);
  if (stands === 'unknown') return unknown(`Whether ${side} is a member of ${group} on ${question.on} is not known.`);
  return passed(`Both are members of ${group}.`);
}

/** Nearly all states are bound: what is not known here may well be so. */
function asPartyOrNotRead(matter: Matter, side: string): Finding {
  const { instrument } = matter;
  if (under(matter, 'party', side).length > 0) return asParty(matter, side);
  return unknown(`Possible basis, confirm: how far ${instrument.key} binds ${side} has not been read.`, instrument);
}

/** Two states may have an agreement that nobody has entered: where none is found, the answer is not that there is none. */
function byAgreement(matter: Matter): Finding {
  const { instrument, question, sides } = matter;
  const best = bestOf(
    agreementsOf(matter).filter((entry) => carries(entry, question.action)),
    question.on,
  );
  const pair = sides.join(' and ');
  if (!best || best.stands === 'no')
    return unknown(
      `Possible basis, confirm: whether ${pair} have such an agreement, and for what, has not been read.`,
      instrument,
    );
  const { stands, entry } = best;
  if (stands === 'unknown') return unknown(`Whether ${entry.content.title} is in force is not known.`, entry);
  return {
    ...passed(`${entry.content.title}, ${entry.article ?? cited(entry.content.articles)}.`, entry),
    and: ownRules(entry, matter),
  };
}

const carries = ({ content: { actions } }: Entry<'agreement'>, action: string | undefined): boolean =>
  action === undefined || actions.includes('*') || actions.includes(action);

/** Agreements under the instrument to which both belong. */
export function agreementsOf({ law, instrument, sides }: Matter): Entry<'agreement'>[] {
  const all = law.by('agreement', 'instrument', ({ instrument: of }) => [of ?? ''], instrument.key);
  return all.filter(({ content }) => sides.every((side) => content.parties.includes(side)));
}

/** Rights that are there only as far as two parties have agreed on how. */
export const agreementBetween: Meaning<'agreement_between'> = ({ entry: gate }, matter) => {
  const { basis, question, sides } = matter;
  const [one, other] = sides;
  const articles = basis.content.articles;
  const covering = agreementsOf(matter).filter(({ content }) => anyOverlap(content.articles, articles));
  const best = bestOf(covering, question.on);
  if (!best || best.stands === 'no')
    return failed(
      `No agreement of ${one} and ${other} that implements ${cited(articles)} was on file for ${question.on} (${gate.article ?? ''}).`,
    );
  const { stands, entry } = best;
  if (stands === 'unknown')
    return unknown(`Whether ${entry.content.title} is in force on ${question.on} is not known.`, entry);
  return { ...passed(`${entry.content.title} covers ${cited(articles)}.`, entry), and: ownRules(entry, matter) };
};

/** What the two have agreed on besides. */
function ownRules(entry: Entry<'agreement'>, { articles }: Matter): Rule[] {
  return entry.content.rules
    .filter((rule) => anyOverlap(rule.articles, articles))
    .map(({ rule, parameters }) => ({
      gate: entry.key,
      kind: rule,
      parameters: parameters as never,
      entry,
      holder: null,
      parts: [],
      untilVerified: 'needs_confirmation',
    }));
}

/** Neither has suspended the instrument, or these articles of it. */
export const notSuspended: Meaning<'not_suspended'> = (_, matter) => {
  const { question, sides, articles, instrument } = matter;
  const suspensions = sides
    .flatMap((side) => under(matter, 'suspension', side))
    .filter(({ content }) => anyOverlap(content.articles, articles));
  const best = bestOf(suspensions, question.on);
  if (!best || best.stands === 'no') return passed(`Neither has suspended ${instrument.key}.`);
  const { stands, entry } = best;
  const what = `${entry.content.country} has suspended ${cited(entry.content.articles)}`;
  return stands === 'yes'
    ? failed(`${what}.`, entry)
    : unknown(`Whether ${what} by ${question.on} is not known.`, entry);
};

/** Between members of a group another law comes first; it does not stand in the way. */
export const lawFirst: Meaning<'law_first'> = ({ parameters: { group, law } }, matter) => {
  const both = matter.sides.every((side) => inGroup(matter, group, side) === 'yes');
  return passed(both ? `Both are members of ${group}: ${law}.` : `Not both are members of ${group}.`);
};
