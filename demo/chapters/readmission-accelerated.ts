import type { Play } from '../play.js';
import {
  accept,
  checkAndSubmit,
  draft,
  handOver,
  leader,
  readmissionPath,
  receive,
  record,
  sidesBetween,
  transfer,
  type Sides,
} from './readmission-steps.js';

/** What nobody has verified in the register decides nothing, until two legal officers confirm it for the case. */
const toConfirm = [
  {
    key: 'EC-MK/acceleratedSubmit',
    content: { agreement: 'EC-MK', name: 'acceleratedSubmit', value: { n: 2, unit: 'calendar_day' } },
  },
  {
    key: 'EC-MK/acceleratedZone',
    content: {
      agreement: 'EC-MK',
      name: 'acceleratedZone',
      value: {
        landBorderKm: 30,
        airports: true,
        ports: false,
        portsAirportsKm: null,
        says: 'thirty kilometres, airports',
      },
    },
  },
] as const;

/** An accelerated case: apprehended near the common border, taken back within two days at the crossing point. */
export async function bringToTheCrossingPoint(play: Play): Promise<void> {
  play.goTo(3, '07:00');
  play.chapter('Bulgaria asks North Macedonia to take somebody back who came over the border this morning');
  const sides = sidesBetween(play, 'BG', 'MK');
  const { id, personId } = await draft(sides, opening(play), {
    person: person(play),
    evidence: {
      kind: 'nat_passport',
      documentType: 'Passport',
      number: numberOf(play),
      issuingCountry: 'MK',
      copyAttached: true,
      strengthClaimed: 'proof',
    },
  });
  const path = readmissionPath(play.keep('accelerated', id));
  await confirm(play, id);
  await sides.officer.revises('tries the zone once more: it is the accelerated procedure', path, {
    procedure: 'accelerated',
    found: found(play),
  });
  await checkAndSubmit(play, sides, id);
  play.goTo(3, '13:00');
  await receive(sides, id);
  await accept(sides, id, personId);
  await bring(play, sides, { id, personId });
}

async function bring(play: Play, sides: Sides, { id, personId }: { id: string; personId: string }): Promise<void> {
  await sides.officer.does('turns to the documents', readmissionPath(id), 'request_document');
  await sides.officer.opens('writes down the passport that the person has', '/travel-documents/own', {
    readmissionId: id,
    personId,
    alsoFor: [],
    type: 'own_passport',
    number: numberOf(play),
    issuedOn: '2016-05-02',
    expiresOn: `${play.year + 3}-05-01`,
  });
  const lead = play.as('bg.escort');
  const plan = {
    readmissionId: id,
    mode: 'land_road',
    carrier: 'Service car (demonstration)',
    pointName: 'Gyueshevo – Deve Bair',
    pointAgreement: 'Agreed with the reply (demonstration)',
    plannedAt: play.moment(4, '10:00'),
    departureWill: 'voluntary',
    escortType: 'police',
    escortsAgreed: 1,
  };
  const escort = leader(play.officer('bg.escort'), ['Bonev', 'Hristo']);
  const leavesAt = () => play.goTo(4, '09:00');
  const path = await transfer(
    plan,
    { planner: sides.officer, receiver: sides.receiver, lead, escort },
    { leavesAt, play },
  );
  play.goTo(4, '10:05');
  await handOver(path, record(play, personId), { lead, point: play.as('mk.point') });
}

async function confirm(play: Play, id: string): Promise<void> {
  for (const row of toConfirm) {
    const { id: confirmation } = await play
      .as('bg.legal')
      .opens(`attaches the text of ${row.key}`, '/legal-confirmations', {
        kind: 'readmission_parameter',
        ...row,
        recordType: 'readmissions',
        recordId: id,
        instrument: null,
        article: 'Art. 6(3)',
        validFrom: '2008-01-01',
        source: 'Text of the agreement (demonstration)',
        quotedText: 'In the border region, within two days of the apprehension (demonstration).',
      });
    await play.as('bg.legal2').does('confirms it for this case', `/legal-confirmations/${confirmation}`, 'confirm');
  }
}

/** Of another person in each run: nobody is taken back twice on one passport. */
const numberOf = (play: Play): string => `P0000101${play.script.sequence}`;

const found = (play: Play): object => ({
  apprehendedAt: play.moment(3, '05:40'),
  atAirport: false,
  distanceMetres: 3200,
  commonBorder: true,
  direct: true,
});

const opening = (play: Play): object => ({
  otherCountry: 'MK',
  category: 'own_national',
  knowledgeAt: play.moment(3, '05:45'),
  apprehendedAt: play.moment(3, '05:40'),
  apprehendedPlace: 'Forest road above Gyueshevo',
  found: found(play),
  decision: {
    ref: `RD-BG-1-${play.script.sequence} (demonstration)`,
    authority: 'Border Police',
    takenOn: play.date(3),
    ground: 'unlawful_entry',
    final: false,
    enforceable: true,
  },
});

const person = (play: Play): object => ({
  role: 'principal',
  familyName: 'Demo',
  givenNames: `Crossing ${play.script.sequence}`,
  sex: 'male',
  bornOn: `1991-03-0${play.script.sequence.length}`,
  birthPlace: 'Kriva Palanka',
  nationalities: ['MK'],
  photoRef: `photo-101-${play.script.sequence}`,
  documents: [{ type: 'passport', number: numberOf(play), issuingCountry: 'MK', expiresOn: `${play.year + 3}-05-01` }],
});
