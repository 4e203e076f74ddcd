import { holds } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { keptFrom } from '../core/handling/leaving.js';
import type { Rule } from '../core/workflow/workflow.js';
import type { DebriefingState } from './debriefing.codes.js';
import type { Debriefing } from './debriefing.entity.js';
import {
  itsCommander,
  itsDataProtectionOfficer,
  itsDebriefers,
  itsReviewers,
  itsRightsMonitor,
  whoeverItHasClimbedTo,
} from './debriefing.rules.js';
import { informed } from './debriefing.policy.js';

/**
 * The parts of a debriefing beyond its heading. `course`: how it went and its safeguards. `screens`: what was found when
 * looking after the person. `account`: what was told, in the original and in translation. `assessment`: what the review
 * found. `extract`: the text without what identifies, and the codes and figures of the account.
 */
export type Part = 'course' | 'screens' | 'account' | 'assessment' | 'extract';

interface Showing {
  readonly to: Rule<Debriefing>;
  /** In these states; in all where none is named. */
  readonly in?: readonly DebriefingState[];
  readonly parts: readonly Part[];
}

const everything: readonly Part[] = ['course', 'screens', 'account', 'assessment', 'extract'];
const signed: readonly DebriefingState[] = ['closed', 'readback_signed', 'quality_review', 'graded', 'sanitised'];
const inReview: readonly DebriefingState[] = ['quality_review', 'graded', 'sanitised'];

const analystsOfTheOwner: Rule<Debriefing> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.ownerCountry &&
  (holds(actor, ['analyst'], subject.operationId) || holds(actor, ['analyst'], subject.ownerAuthorityId));

const namedReaders: Rule<Debriefing> = ({ actor, subject }) => subject.namedReaders.includes(actor.id);

/** Officers of other states, as far as its handling lets it go to them. */
const otherStates: Rule<Debriefing> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country !== subject.ownerCountry &&
  subject.releasableTo.includes(actor.country) &&
  holds(actor, informed);

const whileItClimbs: Rule<Debriefing> = (attempt) => whoeverItHasClimbedTo.some((may) => may(attempt));

/** Which part is shown to whom. What is in no line is not shown. */
const showings: readonly Showing[] = [
  { to: itsDebriefers, parts: everything },
  { to: itsReviewers, parts: ['course', 'assessment'] },
  { to: itsReviewers, in: [...signed, 'released', 'anonymised', 'stopped', 'set_aside'], parts: everything },
  { to: whileItClimbs, in: inReview, parts: everything },
  { to: itsRightsMonitor, parts: ['course'] },
  { to: itsDataProtectionOfficer, parts: ['course', 'assessment'] },
  { to: itsCommander, in: ['released', 'anonymised'], parts: ['assessment', 'extract'] },
  { to: analystsOfTheOwner, in: ['released', 'anonymised'], parts: ['assessment', 'extract'] },
  { to: otherStates, in: ['released', 'anonymised'], parts: ['extract'] },
  { to: namedReaders, in: ['released', 'anonymised'], parts: ['extract'] },
];

const told: readonly Part[] = ['account', 'extract'];

/** What this reader is shown of it now. */
export function partsFor(subject: Debriefing, { reader, now }: Glance): ReadonlySet<Part> {
  const attempt = { subject, actor: reader, now };
  const granted = showings
    .filter((showing) => (!showing.in || showing.in.includes(subject.state)) && showing.to(attempt))
    .flatMap(({ parts }) => parts);
  return new Set(granted.filter((part) => mayBeRead(part, subject, { reader, now })));
}

/**
 * What was taken back, or said against oneself, is read by nobody; what was seen when looking after the person stays
 * until consent is taken back; what leaves the owner asks the one function.
 */
function mayBeRead(part: Part, subject: Debriefing, { reader, now }: Pick<Glance, 'reader' | 'now'>): boolean {
  if (part === 'screens') return subject.withdrawnAt === null;
  if (!told.includes(part)) return true;
  if (subject.frozenAt || subject.selfIncrimination) return false;
  const isIts = itsDebriefers({ subject, actor: reader, now });
  if (isIts || part !== 'extract') return true;
  return keptFrom(subject, { recipient: reader.country, use: 'read' }, [], now) === undefined;
}
