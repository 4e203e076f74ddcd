import { breachKinds } from '../breaches/breach.codes.js';
import type { BreachNotice } from '../breaches/breach.entity.js';
import { noticeKinds } from '../correction-notices/correction-notice.codes.js';
import type { CorrectionNotice } from '../correction-notices/correction-notice.entity.js';
import { Problem } from '../core/problems.js';
import type { Consultation } from '../data-subject-requests/consultation.entity.js';
import { opinions, requestKinds } from '../data-subject-requests/data-subject-request.codes.js';
import { lifts, uses } from '../use-permissions/use-permission.codes.js';
import type { UsePermission } from '../use-permissions/use-permission.entity.js';
import { toldUses, type ToldUse } from '../use-reports/use-report.codes.js';
import type { UseReport } from '../use-reports/use-report.entity.js';
import type { Party } from './parties.js';
import { fields, moment, type Field } from './sheet.js';

/** What one side has written to the other about items, and what the other has answered. */
export interface Written {
  readonly from: Party;
  readonly to: Party;
  /** As their transmitter calls them. */
  readonly itemIds: readonly string[];
  readonly fields: readonly Field[];
  readonly answered: { readonly fields: readonly Field[]; readonly reasonOf?: string } | null;
}

export interface AboutItems<C> {
  readonly kind: string;
  readonly table: string;
  readonly prefix: string;
  readonly heading: string;
  readonly written: (subject: C) => Written;
}

const party = (country: string, authorityId: string | null): Party => ({ country, authorityIds: [authorityId] });
const ownerOf = (subject: { ownerCountry: string; ownerAuthorityId: string }): Party =>
  party(subject.ownerCountry, subject.ownerAuthorityId);

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

const permission: AboutItems<UsePermission> = {
  kind: 'use_permission',
  table: 'use_permissions',
  prefix: 'UP',
  heading: 'Request for a use that needs permission',
  written: (one) => {
    // What is asked within one state leaves by no channel.
    if (one.holderCountry === null || one.transmissionItemId === null) throw new Problem('nothing_said_yet');
    return {
      from: party(one.holderCountry, one.holderAuthorityId),
      to: ownerOf(one),
      itemIds: [one.transmissionItemId],
      fields: fields(
        ['What is asked', lifts[one.lifts]],
        ['Use', uses[one.use]],
        ['For', one.recipient],
        ['New purpose', one.newPurpose],
        ['Law', one.legalBasis],
        ['Grounds', one.grounds],
      ),
      answered: one.decidedAt && {
        fields: fields(
          ['Decision', one.state],
          ['On', one.decidedAt],
          ['Conditions', one.conditions],
          ['Until', one.expiresAt],
        ),
        ...(one.state === 'refused' && { reasonOf: 'refuse' }),
        ...(one.state === 'revoked' && { reasonOf: 'revoke' }),
      },
    };
  },
};

const report: AboutItems<UseReport> = {
  kind: 'use_report',
  table: 'use_reports',
  prefix: 'UR',
  heading: 'Report on the use of what was passed on',
  written: (one) => ({
    from: party(one.askerCountry, one.askerAuthorityId),
    to: ownerOf(one),
    itemIds: [one.itemId],
    fields: fields(
      ['Question', one.question],
      ['Answer wished by', one.answerBy],
      ['Told without being asked', one.unasked || null],
    ),
    answered: one.answeredAt && {
      fields: fields(
        ['On', one.answeredAt],
        ...(one.uses ?? []).map(
          ({ at, event, reason, result }) => [usedAs(event), [moment(new Date(at)), reason, result]] as const,
        ),
        ['Remarks', one.remarks],
      ),
    },
  }),
};

const usedAs = (event: string): string => toldUses[event as ToldUse] ?? event;

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
