import { createHash, randomUUID } from 'node:crypto';
import type { Glance } from '../core/cases/kinds.js';
import { heldBack } from '../core/handling/item.js';
import { withheldFrom } from '../core/handling/item.view.js';
import type { WayOut } from '../core/handling/leaving.js';
import type { ProblemCode } from '../core/problems.js';
import type { SubjectExportView } from './subject-export.dto.js';
import type { Subject } from './subject.entity.js';
import type { Sender } from './subject.store.js';

/** Why it may not be exported by this officer to that recipient for that use: asked anew for every export. */
export function exportObjection(subject: Subject, way: WayOut, glance: Glance): ProblemCode | undefined {
  if (subject.state === 'draft' || subject.state === 'erased') return 'wrong_state';
  if (subject.frozenAt) return 'frozen';
  const { protectedRole, clearedByOfficer, clearedByMonitor } = subject;
  if (protectedRole && !(clearedByOfficer && clearedByMonitor)) return 'protected_role';
  if (way.recipient !== subject.ownerCountry && subject.releasedAt === null) return 'not_releasable';
  return withheldFrom(subject, glance) ?? heldBack(subject, way, glance.now);
}

/** A message of the exchange format JOX 1.0 with one entity: grades, handling and the words of H3 go with it. */
export function exported(subject: Subject, way: WayOut, sender: Sender, now: Date): SubjectExportView {
  const { handlingCodes: handling, h3Text, classification, releasableTo, purposes, collectedOn } = subject;
  const message = {
    jox: '1.0',
    messageId: `urn:uuid:${randomUUID()}`,
    type: 'ITEM',
    created: now.toISOString(),
    sender,
    recipients: [{ body: way.recipient, use: way.use }],
    header: {
      classification,
      releasableTo,
      handling,
      h3Text,
      purposes,
      legalBasis: collectedOn === null ? [] : [collectedOn],
    },
    entities: [entity(subject, sender)],
    relations: [],
  };
  return { ...message, integrity: { sha256: createHash('sha256').update(JSON.stringify(message)).digest('hex') } };
}

function entity({ id, kind, category, protectedRole, attributes, ...item }: Subject, { country }: Sender) {
  const { containsMinor: minor, handlingCodes, h3Text, collectedMethod } = item;
  return {
    id,
    kind: kind.charAt(0).toUpperCase() + kind.slice(1),
    subjectCategory: category?.toUpperCase() ?? null,
    minor,
    protectedRole,
    ...attributes,
    meta: {
      owner: country,
      source: item.sourceGrade,
      info: item.infoGrade,
      scheme: item.gradeScheme,
      handling: handlingCodes,
      h3Text,
      collected: collectedMethod.toUpperCase(),
      ref: id,
    },
  };
}
