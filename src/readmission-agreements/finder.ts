import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { AgreementForm, ReadmissionCategory } from '../legal-register/readmission.codes.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { between, inForce, type Pair } from './binding.js';
import { coverage, type Reason } from './coverage.js';
import type { AgreementStatus } from './finder.codes.js';
import { layersOf } from './layers.js';
import { overlap, type Overlap } from './overlap.js';
import { profileOf, type Profile } from './profile.js';

export type { Reason } from './coverage.js';

/** Who wants to readmit to whom, and whom. */
export interface ReadmissionQuestion extends Pair {
  /** Left out: anybody. */
  readonly category?: ReadmissionCategory | undefined;
}

/** An agreement of the two states, and whether it governs the matter. */
export interface Candidate {
  readonly agreement: string;
  readonly form: AgreementForm;
  readonly status: AgreementStatus;
  readonly reasons: readonly Reason[];
  readonly profile: Profile;
  /** Of an agreement that goes behind one of the Union. */
  readonly overlap?: Overlap;
}

export interface Found {
  readonly registerVersion: number;
  /** The best first. */
  readonly candidates: readonly Candidate[];
  readonly refused: readonly Candidate[];
}

/** The agreements of two states for a person of that category on that day: which apply, in which order, and why not the others. */
export function findAgreements(law: Snapshot, question: ReadmissionQuestion): Found {
  const judged = law.of('readmission_agreement').flatMap((agreement) => judge(law, agreement, question));
  const all = judged.map((one) => behindOthers(one, judged));
  const open = all.filter(({ status }) => status !== 'refused').sort(byRank);
  return {
    registerVersion: law.version,
    candidates: resolved(open),
    refused: all.filter(({ status }) => status === 'refused'),
  };
}

function judge(law: Snapshot, agreement: Entry<'readmission_agreement'>, question: ReadmissionQuestion): Candidate[] {
  const { key, article, content } = agreement;
  const pair = between(law, content, question);
  const profile = profileOf(law, key, question.on);
  if (pair === 'no' || !profile) return [];
  const binds: Reason =
    pair === 'yes'
      ? { code: 'binds_both', status: 'applies', article, entryKey: key }
      : { code: 'binding_not_read', status: 'needs_confirmation', article, entryKey: key };
  const reasons = [
    binds,
    ...layersOf(law, key).flatMap((layer) => inForce(layer, question.on)),
    ...(question.category ? coverage(profile, question.category) : []),
  ];
  return [{ agreement: key, form: content.form, reasons, status: worst(reasons), profile }];
}

function worst(reasons: readonly Reason[]): AgreementStatus {
  const statuses = reasons.map(({ status }) => status);
  return statuses.includes('refused')
    ? 'refused'
    : statuses.includes('needs_confirmation')
      ? 'needs_confirmation'
      : 'applies';
}

/** What another agreement of the two has replaced, and what is carried out by a protocol of theirs, is not proposed beside it. */
function behindOthers(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const valid = all.filter(({ reasons }) => reasons.every(({ code }) => code !== 'not_in_force'));
  const newer = valid.find(({ profile }) => profile.layers[0]?.content.replaces === candidate.agreement);
  if (newer) return refusedFor(candidate, 'replaced', newer);
  const protocol = all.find(
    ({ profile, status }) => status === 'applies' && profile.layers[0]?.content.parent === candidate.agreement,
  );
  return protocol ? refusedFor(candidate, 'carried_out_by_protocol', protocol) : candidate;
}

function refusedFor(
  candidate: Candidate,
  code: 'replaced' | 'carried_out_by_protocol',
  { agreement, profile }: Candidate,
): Candidate {
  const article = profile.layers[0]?.article ?? null;
  const reason: Reason = { code, status: 'refused', article, entryKey: agreement };
  return { ...candidate, status: 'refused', reasons: [...candidate.reasons, reason] };
}

const isOfUnion = ({ form }: Candidate): boolean => form === 'eu_agreement' || form === 'eu_protocol';

/** Of the Union before others; what binds for sure before what may; a protocol before its agreement; the younger one first. */
function byRank(a: Candidate, b: Candidate): number {
  return rank(a) - rank(b) || sinceOf(b).localeCompare(sinceOf(a));
}

function rank(candidate: Candidate): number {
  const mayNotBind = candidate.reasons.some(({ code }) => code === 'binding_not_read');
  return (
    (isOfUnion(candidate) && !mayNotBind ? 0 : 100) +
    (candidate.status === 'applies' ? 0 : 10) +
    (candidate.form.endsWith('_protocol') ? 0 : 1)
  );
}

const sinceOf = ({ profile }: Candidate): string => profile.layers[0]?.content.signed ?? '';

/** The agreement of the Union goes first, and one of two states holds only where it is not incompatible with it. */
function resolved(open: readonly Candidate[]): Candidate[] {
  const first = open.find(isOfUnion);
  if (!first || open[0] !== first) return [...open];
  const [entry] = first.profile.layers;
  const because = { article: entry?.article ?? null, entryKey: first.agreement, status: 'applies' } as const;
  const lesser = open.filter((one) => !isOfUnion(one));
  return open.map((one) => {
    if (one === first && lesser.length > 0)
      return { ...one, reasons: [...one.reasons, { ...because, code: 'union_first' }] };
    if (!lesser.includes(one)) return one;
    const reasons: Reason[] = [...one.reasons, { ...because, code: 'yields' }];
    return { ...one, reasons, overlap: overlap(first.profile, one.profile) };
  });
}
