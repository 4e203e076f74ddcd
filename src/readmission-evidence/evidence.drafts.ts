import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { pick } from '../core/pick.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import type { PutEvidenceDto } from './evidence.dto.js';
import { ReadmissionEvidence } from './evidence.entity.js';
import { isOnSide, takesEvidence } from './evidence.rules.js';

const NAMES = [
  ...(['documentType', 'number', 'issuingCountry', 'issuedBy', 'issuedAt', 'issuedOn', 'expiresOn'] as const),
  ...(['statement', 'attachmentId'] as const),
];

/** Nobody has examined, contested, cleared or shown it. */
const UNTOUCHED = {
  version: 1,
  dueAt: null,
  authenticity: 'not_examined',
  examinedAt: null,
  contested: false,
  contestGround: null,
  contestText: null,
  clearedBy: null,
  clearedAt: null,
  shownAt: null,
} as const;

/** What the form says, and nothing of what was there before. A file that is named is the copy. */
export function contentOf(row: ReadmissionEvidence, form: PutEvidenceDto): ReadmissionEvidence {
  const content = Object.fromEntries(NAMES.map((name) => [name, form[name] ?? null]));
  const { isCopy = false, copyAttached = form.attachmentId != null, conditionMet = false } = form;
  const { issuedOn, expiresOn } = form;
  if (issuedOn && expiresOn && expiresOn < issuedOn) throw new Problem('bad_input', { fields: ['expiresOn'] });
  const said = { isCopy, copyAttached, conditionMet };
  return Object.assign(row, content, pick(form, ['personId', 'kind', 'strengthClaimed']), said);
}

/** Shown by the side on which its author works; for a side without an account here, by whoever registers what it shows. */
export function draftOf(
  { em, now, reader }: Glance,
  readmission: Readmission,
  { id, form }: { id: string; form: PutEvidenceDto },
): ReadmissionEvidence {
  const sides = form.side ? [form.side] : (['owner', 'other'] as const);
  const side = sides.find((one) => isOnSide(reader, one, { readmission }));
  if (!side) throw new Problem('not_permitted');
  const row = em.create(ReadmissionEvidence, {
    ...UNTOUCHED,
    id,
    readmissionId: readmission.id,
    side,
    ownerCountry: reader.country,
    openedBy: reader.id,
    openedAt: now,
  });
  row.readmission = readmission;
  if (!takesEvidence.holds({ subject: row, actor: reader, now })) throw new Problem(takesEvidence.otherwise);
  return contentOf(row, form);
}
