import { acts, asks, lists, operationUnderWay, type Found } from './asks.js';

const BORN = '1983-07-09';
const info = {
  collectedMethod: 'border_check',
  sourceGrade: 'B',
  infoGrade: '2',
  purposes: ['18-2-A', '18-2-C'],
  releasableTo: ['EUROPOL', 'MK'],
};
const indicators = [{ code: 'collects_money', words: 'Took bundles of notes from three people in the queue.' }];
const asked = {
  indicators,
  purpose: '18-2-A',
  offence: 'IMMIGRANT_SMUGGLING',
  necessity: 'Drove four groups in one week and is held until tonight; who he is decides what is done with the van.',
  circumstances: 'At Kakavia, by night, with a rented van.',
};

/** Somebody who was named: recorded, reviewed by a second one, released to those who will be asked. */
export async function released(name: string): Promise<string> {
  const operationId = await operationUnderWay();
  const { id } = await asks('al.debriefer', 'POST /subjects', {
    operationId,
    sourceType: 'operations',
    sourceId: operationId,
    kind: 'person',
    appearsAs: 'named',
    person: {
      names: [{ type: 'current', value: name }],
      birthDateFrom: BORN,
      birthDateTo: BORN,
      nationalities: [{ country: 'AL', basis: 'established' }],
      minorStatus: 'adult',
      sex: 'male',
      languages: ['sq'],
    },
    info,
  });
  const path = `/subjects/${id}`;
  await acts('al.debriefer', path, 'record');
  const grounds = 'Met with money and telephones of others, as the case file says.';
  const [check] = await lists('al.leader2', `/checks?operationId=${operationId}&limit=1`);
  const sources = [{ recordType: 'checks', recordId: check?.id }];
  await acts('al.leader2', path, 'review', { category: 'suspect', grounds, sources });
  await acts('al.handling', path, 'release');
  return id;
}

/** Asked about, and decided on by another unit: in the queue, or with the engine. */
export async function referred(subjectId: string, form: object): Promise<string> {
  const { id } = await asks('al.debriefer', 'POST /referrals', { ...asked, ...form, subjectId });
  const path = `/referrals/${id}`;
  await acts('al.debriefer', path, 'categorise');
  await acts('al.debriefer', path, 'submit');
  await acts('al.approver', path, 'approve', { reason: 'The facts are recorded (demonstration).' });
  return id;
}

/** The same name in a collection of another state, of another nationality, and nothing said of the sex. */
export async function entered(name: string): Promise<Found> {
  const collections = await lists('mk.handling', '/collections?limit=100');
  const collection = collections.find(({ kind, ownerCountry }) => kind === 'wanted_persons' && ownerCountry === 'MK');
  return asks('mk.handling', 'POST /collection-entries', {
    collectionId: collection?.id,
    externalRef: `MK-W-${name.replaceAll(' ', '-')}`,
    kind: 'person',
    traits: { names: [{ text: name }], births: [BORN], nationalities: ['MK'] },
    age: 'adult',
    category: 'suspect',
    grounds: 'Drove groups from the border to Skopje on four nights, as two statements say.',
    summary: 'Drives a white van with changing plates.',
    measures: ['contact_owner'],
    sourceRef: 'Warrant of the demonstration',
  });
}
