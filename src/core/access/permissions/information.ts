import { supervisors, recorders, informed, whoMeetPeople, whoWorkOnRecords } from './groups.js';
import { allRoles, type Role } from '../role.codes.js';

/** Who works with items of information, and with files of records. */
export const informationPermissions = {
  // subjects: what a debriefing, check or patrol yields
  'subject.open': recorders,
  'subject.read': [...recorders, ...informed, 'rights_monitor', 'data_protection_officer'],
  'subject.act': [...recorders, 'handling_officer', 'rights_monitor', 'data_protection_officer'],
  'subject.export': [...supervisors, 'handling_officer', 'national_contact_point', 'central_unit_officer'],

  // relations between subjects, and intelligence items made of them
  'relation.open': recorders,
  'relation.read': [...recorders, ...informed, 'data_protection_officer'],
  'relation.act': [...recorders, 'handling_officer', 'data_protection_officer'],
  'intelligence.open': recorders,
  'intelligence.read': [...recorders, ...informed, 'data_protection_officer'],
  'intelligence.act': [...recorders, 'handling_officer', 'data_protection_officer'],

  // grades, handling codes and purposes of any item of information; the owner's leave to use it otherwise
  'information.handle': [...recorders, 'handling_officer'],
  'use_permission.open': [...recorders, ...informed, 'evidence_clerk'],
  // what a state without account here asks about something that was passed on to it
  'use_permission.register': ['central_unit_officer'],
  'use_permission.read': [...recorders, ...informed, 'evidence_clerk', 'data_protection_officer'],
  'use_permission.act': [...recorders, ...informed, 'evidence_clerk'],

  // files of records: the record's own kind decides who reads it
  'attachment.use': [...whoMeetPeople, ...whoWorkOnRecords],
  // any record, for those whose kind of record it is
  'record.explain': allRoles,
} as const satisfies Record<string, readonly Role[]>;
