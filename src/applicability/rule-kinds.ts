import type { RuleKind } from '../legal-register/rule.codes.js';
import { anyOverlap, cited, partsOf } from './articles.js';
import { agreementBetween, lawFirst, notSuspended, partiesBound } from './binding.js';
import { passed, unknown, type Finding, type Meaning, type Rule } from './finding.js';
import { under, type Matter } from './matter.js';
import { documentRequired, equivalentKnown, heldByBoth, permissionRequired, transferBasis } from './permission.js';
import {
  clockDiffers,
  noPersonalData,
  notApplied,
  offenceExcluded,
  offenceScope,
  onlyTowards,
  readsAs,
  subjectCategory,
  subjectExcluded,
} from './scope.js';
import { standing } from '../legal-register/standing.js';

/** The reservations and declarations of both that belong to this gate and concern what is asked about. */
const reserved: Meaning<'reserved'> = ({ gate }, matter) => {
  const { question, sides, articles } = matter;
  const concerned = sides
    .flatMap((side) => under(matter, 'reservation', side))
    .filter(({ content }) => content.gate === gate && anyOverlap(content.articles, articles));
  const may = concerned.filter((entry) => standing(entry, question.on) === 'unknown');
  if (may.length > 0) return unknown(`Whether ${may.map(({ key }) => key).join(', ')} holds is not known.`, ...may);
  const rules = concerned
    .filter((entry) => standing(entry, question.on) === 'yes')
    .map((entry): Rule => {
      const { rule, parameters, country, articles: of, untilVerified } = entry.content;
      const stated = { gate, kind: rule, parameters: parameters as never, entry };
      return { ...stated, holder: country, parts: partsOf(of, articles), untilVerified };
    });
  if (rules.length === 0) return passed(`Neither has reserved anything as to ${cited(articles)}.`);
  return { ...passed(`To be asked: ${rules.map(({ entry }) => entry.key).join(', ')}.`), and: rules };
};

/** What each kind of rule means. Which rules there are, for whom, and with which parameters, the register says. */
export const meanings: { readonly [R in RuleKind]: Meaning<R> } = {
  parties_bound: partiesBound,
  not_suspended: notSuspended,
  reserved,
  agreement_between: agreementBetween,
  held_by_both: heldByBoth,
  permission_required: permissionRequired,
  transfer_basis: transferBasis,
  document_required: documentRequired,
  subject_category: subjectCategory,
  offence_scope: offenceScope,
  offence_excluded: offenceExcluded,
  subject_excluded: subjectExcluded,
  not_applied: notApplied,
  only_towards: onlyTowards,
  no_personal_data: noPersonalData,
  equivalent_known: equivalentKnown,
  law_first: lawFirst,
  reads_as: readsAs,
  clock_differs: clockDiffers,
};

export const apply = (rule: Rule, matter: Matter): Finding => (meanings[rule.kind] as Meaning<RuleKind>)(rule, matter);
