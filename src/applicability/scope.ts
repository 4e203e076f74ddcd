import { cited } from './articles.js';
import { failed, onCondition, passed, type Meaning } from './finding.js';
import { inGroup, otherThan } from './matter.js';

/** Only persons of certain categories may be entered. */
export const subjectCategory: Meaning<'subject_category'> = ({ parameters: { named } }, { question, law }) => {
  const { subjectCategory: code, underInvestigation } = question;
  if (code === undefined) return onCondition(`${named}: say which category the person is of.`);
  const category = law.find('subject_category', code);
  if (category?.content.mayBeEntered === 'yes') return passed(`${code}: may be entered.`, category);
  if (category?.content.mayBeEntered !== 'under_investigation' || underInvestigation === false)
    return failed(`${named}: not persons of the category ${code}.`, ...(category ? [category] : []));
  if (underInvestigation) return passed(`${code}, under investigation: may be entered.`, category);
  return onCondition(`${named}: ${code} only while the person is under investigation.`);
};

export const offenceScope: Meaning<'offence_scope'> = ({ parameters: { scope, named } }, { question }) => {
  const given = scope === 'extraditable' ? question.extraditable : question.transBorder;
  if (given === undefined) return onCondition(`Only for ${named}.`);
  return given ? passed(`The offence is one of ${named}.`) : failed(`Only for ${named}.`);
};

/** What is passed on for other offences is not to be used for these either. */
export const offenceExcluded: Meaning<'offence_excluded'> = ({ parameters, holder }, { question, law }) => {
  const { classes, restriction } = parameters;
  const offence = question.offence === undefined ? undefined : law.find('offence', question.offence);
  const named = classes.join(', ');
  if (offence?.content.classes.some((each) => classes.includes(each)))
    return failed(`${holder} does not apply it to such offences (${named}): ${offence.key}.`, offence);
  return { ...passed(`Not usable for offences of the kind ${named}.`), restriction };
};

export const subjectExcluded: Meaning<'subject_excluded'> = ({ parameters, holder }, { question }) => {
  const { subjects, where } = parameters;
  const { subject, disputedTerritory } = question;
  if (subject !== undefined && !subjects.includes(subject))
    return passed(`${holder} leaves out only ${subjects.join(', ')}, ${where}.`);
  if (disputedTerritory === false) return passed(`Not ${where}.`);
  const leftOut = `${holder} does not answer about ${subjects.join(', ')} ${where}.`;
  return subject !== undefined && disputedTerritory ? failed(leftOut) : onCondition(leftOut);
};

export const notApplied: Meaning<'not_applied'> = ({ holder, parts, entry }) =>
  parts.length > 0
    ? onCondition(`Not for ${cited(parts)}, which ${holder} does not apply.`)
    : failed(`${holder} does not apply ${entry.article ?? 'it'}.`);

export const onlyTowards: Meaning<'only_towards'> = ({ parameters: { group }, holder, parts, entry }, matter) => {
  const other = otherThan(matter, holder ?? '');
  const what = parts.length > 0 ? cited(parts) : (entry.article ?? 'it');
  if (inGroup(matter, group, other) === 'yes')
    return passed(`${holder} applies ${what} towards members of ${group}: ${other} is one.`);
  if (parts.length > 0)
    return onCondition(`Not for ${what}, which ${holder} applies only towards members of ${group}.`);
  return failed(`${holder} applies ${what} only towards members of ${group}, and ${other} is none.`);
};

export const noPersonalData: Meaning<'no_personal_data'> = ({ parameters: { instead } }, { question }) =>
  question.personalData
    ? failed(`Without personal data only: send it as ${instead.join(' or ')}.`)
    : passed('Without personal data.');

/** Tells how a party reads the article, and stands in nobody’s way. */
export const readsAs: Meaning<'reads_as'> = ({ parameters: { reading }, holder }) =>
  passed(`As ${holder} reads it: ${reading}`);

export const clockDiffers: Meaning<'clock_differs'> = ({ parameters: { reading }, holder }) =>
  passed(`For ${holder}: ${reading}`);
