import { breachKinds } from '../breaches/breach.codes.js';
import type { BreachNotice } from '../breaches/breach.entity.js';
import { noticeKinds } from '../correction-notices/correction-notice.codes.js';
import type { CorrectionNotice } from '../correction-notices/correction-notice.entity.js';
import type { Consultation } from '../data-subject-requests/consultation.entity.js';
import { opinions, requestKinds } from '../data-subject-requests/data-subject-request.codes.js';
import { ownerOf, party, type AboutItems } from './about-items.js';
import { permission, report } from './about-items.uses.js';
import { fields } from './sheet.js';

const notice: AboutItems<CorrectionNotice> = {
  kind: 'correction_notice',
  table: 'correction_notices',
  prefix: 'CN',
  heading: 'Notice about what was passed on',
  written: (one) => ({
    from: party(one.fromCountry, one.fromAuthorityId),
    to: ownerOf(one),
    itemIds: [one.itemId],
    fields: fields(
      ['What is said', noticeKinds[one.kind]],
      ['Grounds', one.grounds],
      ['New classification', one.classification],
      ['What is right', one.corrected?.title],
      ...(one.corrected?.identifiers ?? []).map(({ kind, value }) => [kind, value.split('|').join(', ')] as const),
      ...(one.corrected?.statements ?? []).map(({ field, text }) => [field, text] as const),
    ),
    answered: one.acknowledgedAt && {
      fields: fields(
        ['Acknowledged', one.acknowledgedAt],
        ['Outcome', one.concludedAt && one.state],
        ['On', one.concludedAt],
      ),
      ...(one.state === 'disputed' && { reasonOf: 'dispute' }),
    },
  }),
};

const consultation: AboutItems<Consultation> = {
  kind: 'data_subject_consultation',
  table: 'data_subject_consultations',
  prefix: 'DC',
  heading: 'Hearing before a request of a person is decided',
  written: (one) => ({
    from: party(one.askerCountry, one.askerAuthorityId),
    to: ownerOf(one),
    itemIds: one.itemIds,
    fields: fields(['What the person asks', requestKinds[one.requestKind]], ['Comments by', one.answerBy]),
    answered: one.answeredAt && {
      fields: fields(
        ['Opinion', one.opinion && opinions[one.opinion]],
        ['On grounds', one.grounds],
        ['Comment', one.comment],
        ['On', one.answeredAt],
      ),
    },
  }),
};

const breach: AboutItems<BreachNotice> = {
  kind: 'breach_notice',
  table: 'breach_notices',
  prefix: 'BN',
  heading: 'Breach of what was passed on',
  written: (one) => ({
    from: party(one.fromCountry, one.fromAuthorityId),
    to: ownerOf(one),
    itemIds: one.itemIds,
    fields: fields(
      ['What happened', breachKinds[one.kind]],
      ['Known since', one.detectedAt],
      ['Circumstances', one.circumstances],
      ['Consequences', one.consequences],
      ['Measures', one.measures],
    ),
    answered: one.acknowledgedAt && {
      fields: fields(['Acknowledged', one.acknowledgedAt], ['What is asked for', one.comment]),
    },
  }),
};

/** All that is said about items. */
export const aboutItems: readonly AboutItems<never>[] = [notice, permission, report, consultation, breach];
