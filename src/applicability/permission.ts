import type { Entry } from '../legal-register/legal-entry.entity.js';
import { bestOf } from '../legal-register/standing.js';
import { failed, onCondition, passed, together, unknown, type Finding, type Meaning } from './finding.js';
import { inGroup, otherThan, under, type Matter } from './matter.js';

/** A decision, an evaluation or a named authority, for both. */
export const heldByBoth: Meaning<'held_by_both'> = ({ parameters }, matter) => {
  const { what, named } = parameters;
  const { category } = matter.basis.content;
  const look = (side: string): Finding => {
    const rows = under(matter, what, side).filter(
      ({ content }) =>
        (!('category' in content) || category === null || content.category === category) &&
        (!('function' in content) || content.function === parameters.function),
    );
    const best = bestOf<Entry>(rows, matter.question.on);
    if (!best) return failed(`${named}: none on file for ${side}.`);
    if (best.stands === 'no') return failed(`${named}: ${side} has none on ${matter.question.on}.`, best.entry);
    if (best.stands === 'unknown')
      return unknown(`${named}: not known for ${side} on ${matter.question.on}.`, best.entry);
    return passed(`${named}: on file for both.`, best.entry);
  };
  const [one, other] = matter.sides;
  return together([look(one), look(other)]);
};

/** A standing permission of the state that passes something on, as regards the other. */
export const permissionRequired: Meaning<'permission_required'> = ({ parameters, holder }, matter) => {
  if (holder === null) return passed('Nobody has asked for one.');
  const { subject, exempt, mutual, named } = parameters;
  const other = otherThan(matter, holder);
  if (!mutual && !matter.senders.includes(holder)) return passed(`${holder} passes nothing on.`);
  if (exempt.some((group) => inGroup(matter, group, other) === 'yes'))
    return passed(`Not asked for as regards ${other}, a member of ${exempt.join(' or ')}.`);
  return permitted(matter, { by: holder, towards: other, subject, named });
};

interface Asked {
  readonly by: string;
  readonly towards: string;
  readonly subject: string;
  readonly named: string;
}

function permitted({ law, question }: Matter, { by, towards, subject, named }: Asked): Finding {
  const words = ({ content }: Entry<'permission'>) => [`${content.by} ${content.towards} ${content.subject}`];
  const best = bestOf(law.by('permission', 'what', words, `${by} ${towards} ${subject}`), question.on);
  if (!best || best.stands === 'no') return failed(`${named}: none of ${by} as regards ${towards} is on file.`);
  const { stands, entry } = best;
  if (stands === 'unknown') return unknown(`${named}: not known whether that of ${by} holds on ${question.on}.`, entry);
  return passed(`${named}: that of ${by} as regards ${towards} is on file.`, entry);
}

/** Personal data leave the group only on one of the bases that its law knows. */
export const transferBasis: Meaning<'transfer_basis'> = ({ parameters }, matter) => {
  const { group, exempt, throughBody, document, byDecision } = parameters;
  const third = (side: string) => [group, ...exempt].every((each) => inGroup(matter, each, side) === 'no');
  const leaving = matter.senders.filter(
    (side) => inGroup(matter, group, side) !== 'no' && (throughBody || third(otherThan(matter, side))),
  );
  const [sender] = leaving;
  if (sender === undefined) return passed(`Nothing leaves ${group}.`);
  const { transferBasis: recorded } = matter.question;
  if (recorded === undefined)
    return onCondition(
      `${sender} is a member of ${group}: record on what basis the data are transferred; if they came from another member, also that it has agreed.`,
      document,
    );
  if (recorded !== byDecision) return passed(`Recorded as basis of the transfer: ${recorded}.`);
  const towards = otherThan(matter, sender);
  return permitted(matter, { by: group, towards, subject: 'adequacy', named: 'Decision on adequate protection' });
};

export const documentRequired: Meaning<'document_required'> = ({ parameters: { document, named } }, { question }) =>
  question.documents.includes(document) ? passed(`On file: ${named}.`) : onCondition(`Needed: ${named}.`, document);

/** Marked information is protected as at home only where it is known what the mark means there. */
export const equivalentKnown: Meaning<'equivalent_known'> = (_, { law, sides }) => {
  const words = ({ content }: Entry<'classification'>) => [content.country];
  const missing = sides.filter((side) => law.by('classification', 'country', words, side).length === 0);
  if (missing.length === 0) return passed('The levels of both can be compared.');
  return unknown(`What levels of classification ${missing.join(' and ')} uses is not on file.`);
};
