import { Problem } from '../core/problems.js';
import { days, hours, later } from '../core/workflow/deadline.js';
import type { Draft } from './draft.js';
import type { Content } from './legal-entry.entity.js';
import { protocolMaySet } from './readmission-parameter.codes.js';
import { AGREEMENT_KEY } from './readmission.codes.js';
import type { Snapshot } from './snapshot.js';

/** The first field of a row about readmission that refers to something which is not there. */
export function danglingInReadmission({ kind, content }: Draft, law: Snapshot): string | undefined {
  if (kind === 'readmission_agreement') return ofAgreement(content as Content<'readmission_agreement'>, law);
  const { agreement, crossingPoint } = content as { agreement?: string | null; crossingPoint?: string | null };
  if (kind === 'readmission_point' && crossingPoint && !law.crossingPoints.has(crossingPoint))
    return 'content.crossingPoint';
  const about = kind.startsWith('readmission_') && agreement;
  return about && !law.find('readmission_agreement', about) ? 'content.agreement' : undefined;
}

function ofAgreement({ parent, replaces, sides }: Content<'readmission_agreement'>, law: Snapshot): string | undefined {
  const known = (key: string | null): boolean => key === null || law.find('readmission_agreement', key) !== undefined;
  if (!known(parent)) return 'content.parent';
  if (!known(replaces)) return 'content.replaces';
  const aPlace = (country: string): boolean => law.places.some(({ code }) => code === country);
  const aGroup = (group: string | null): boolean =>
    group === null || law.of('membership').some(({ content }) => content.group === group);
  const lost = sides.some(
    ({ states, except, unsure, group }) => ![...states, ...except, ...unsure].every(aPlace) || !aGroup(group),
  );
  return lost ? 'content.sides' : undefined;
}

/**
 * Rows about readmission that fit what the register says already: a protocol has a parent that is none, and sets nothing
 * beyond its layers; a value stands under its agreement and its name; an agreement that only knows a suspension towards
 * persons of third states is not suspended for all.
 */
export function assertFits(draft: Draft, law: Snapshot): void {
  const { kind, key, content } = draft;
  if (kind === 'readmission_agreement') assertLayered(key, content as Content<'readmission_agreement'>, law);
  if (kind === 'readmission_parameter') assertOfItsLayer(draft, content as Content<'readmission_parameter'>, law);
  if (kind === 'readmission_suspension') {
    assertInScope(content as Content<'readmission_suspension'>, law);
    assertEffective(draft, law);
  }
}

function assertLayered(key: string, { form, parent }: Content<'readmission_agreement'>, law: Snapshot): void {
  if (!AGREEMENT_KEY.test(key)) throw new Problem('bad_input', { fields: ['key'] });
  const above = parent === null ? undefined : law.find('readmission_agreement', parent);
  if (form.endsWith('_protocol') !== (parent !== null) || above?.content.parent || parent === key)
    throw new Problem('inconsistent', { field: 'content.parent' });
}

function assertOfItsLayer({ key }: Draft, { agreement, name }: Content<'readmission_parameter'>, law: Snapshot): void {
  const own = `${agreement}/${name}`;
  if (key !== own && !key.startsWith(`${own}/`)) throw new Problem('inconsistent', { field: 'key' });
  const entry = law.find('readmission_agreement', agreement);
  if (entry?.content.parent && !protocolMaySet.has(name))
    throw new Problem('beyond_protocol', { parameter: name, agreement, parent: entry.content.parent });
}

function assertInScope({ agreement, scope }: Content<'readmission_suspension'>, law: Snapshot): void {
  const allowed = law.find('readmission_parameter', `${ownLaw(agreement, law)}/suspensionScope`);
  const most = allowed?.trust === 'verified' ? allowed.content.value : null;
  if (most !== null && most !== 'all' && scope !== most)
    throw new Problem('suspension_beyond_scope', { agreement, scope: String(most), article: allowed?.article });
}

/** A suspension takes effect so long after it was notified as the agreement says, where that has been verified. */
function assertEffective({ content, validFrom }: Draft, law: Snapshot): void {
  const { agreement, receivedOn } = content as Content<'readmission_suspension'>;
  const row = law.find('readmission_parameter', `${ownLaw(agreement, law)}/suspensionEffect`);
  if (receivedOn === null || row?.trust !== 'verified') return;
  if (row.content.name !== 'suspensionEffect' || !row.content.value) return;
  const { n, unit } = row.content.value.after;
  const earliest = later(new Date(receivedOn), unit === 'hour' ? hours(n) : days(n))
    .toISOString()
    .slice(0, 10);
  if (validFrom === null || validFrom < earliest)
    throw new Problem('takes_effect_later', { earliest, article: row.article });
}

const ownLaw = (agreement: string, law: Snapshot): string =>
  law.find('readmission_agreement', agreement)?.content.parent ?? agreement;
