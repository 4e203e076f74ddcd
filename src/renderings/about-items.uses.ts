import { Problem } from '../core/problems.js';
import { lifts, uses } from '../use-permissions/use-permission.codes.js';
import type { UsePermission } from '../use-permissions/use-permission.entity.js';
import { toldUses, type ToldUse } from '../use-reports/use-report.codes.js';
import type { UseReport } from '../use-reports/use-report.entity.js';
import { ownerOf, party, type AboutItems } from './about-items.js';
import { fields, moment } from './sheet.js';

export const permission: AboutItems<UsePermission> = {
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

export const report: AboutItems<UseReport> = {
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
