import type { Entry } from '../legal-register/legal-entry.entity.js';
import { parameterNames } from '../legal-register/readmission-parameter.codes.js';
import type { ApplicableAgreementsView, CandidateView } from './applicable-agreement.dto.js';
import type { CompetentAuthority } from './competent-authority.reader.js';
import { agreementReasons } from './finder.codes.js';
import type { Candidate, Found, ReadmissionQuestion } from './finder.js';
import type { SilencesView } from './profile-parts.dto.js';
import type { Parameter, Profile } from './profile.js';
import type { ParameterView, ReadmissionAgreementView, ReadmissionProfileView } from './readmission-agreement.dto.js';
import { legalCheckNeeded, silenceOf } from './silence.js';

export function showAgreement(entry: Entry<'readmission_agreement'>): ReadmissionAgreementView {
  const { id, key, article, text, source, trust, validFrom, certainFrom, certainTo, validTo } = entry;
  const { sides, ...said } = entry.content;
  const days = { validFrom, certainFrom, certainTo, validTo };
  return { key, entryId: id, ...said, sides: [...sides], article, text, ...days, source, trust };
}

export function showProfile(profile: Profile, authorities: readonly CompetentAuthority[]): ReadmissionProfileView {
  const [agreement] = profile.layers as [Entry<'readmission_agreement'>];
  const { on, registerVersion, layers, evidence, points, suspensions } = profile;
  return {
    ...showAgreement(agreement),
    on,
    registerVersion,
    layers: layers.map(({ key }) => key),
    parameters: parameterNames.map((name) => ({ name, ...showParameter(profile[name]) })),
    evidence: [...evidence],
    points: [...points],
    suspensions: [...suspensions],
    authorities: authorities.map((one) => ({ ...one, held: [...one.held] })),
    silence: showSilences(profile),
    legalCheckNeeded: legalCheckNeeded(profile),
  };
}

function showParameter(parameter: Parameter<unknown>): Omit<ParameterView, 'name'> {
  const { value, confirmed = null, ...origin } = parameter;
  return { value: value as ParameterView['value'], read: origin.entryKey !== null, ...origin, confirmed };
}

function showSilences(profile: Profile): SilencesView {
  const of = (how: { accelerated: boolean; extended: boolean }) => {
    const { value, stated, toConfirm } = silenceOf(profile, how);
    return { value, stated, toConfirm: [...toConfirm] };
  };
  return {
    standard: of({ accelerated: false, extended: false }),
    extended: of({ accelerated: false, extended: true }),
    accelerated: of({ accelerated: true, extended: false }),
  };
}

export function showFound({ from, to, on }: ReadmissionQuestion, found: Found): ApplicableAgreementsView {
  return {
    from,
    to,
    on,
    registerVersion: found.registerVersion,
    candidates: found.candidates.map(showCandidate),
    refused: found.refused.map(showCandidate),
  };
}

function showCandidate({ agreement, form, status, reasons, profile, overlap }: Candidate): CandidateView {
  return {
    agreement,
    title: profile.title,
    form,
    status,
    reasons: reasons.map((reason) => ({ ...reason, says: `${agreementReasons[reason.code]}.` })),
    overlap: overlap ? { ...overlap, incompatible: [...overlap.incompatible], adds: [...overlap.adds] } : null,
    silence: showSilences(profile),
    legalCheckNeeded: legalCheckNeeded(profile),
  };
}
