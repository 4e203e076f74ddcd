import type { Play } from '../play.js';

/** Whom the interview names. Made up; each play has its own, whom nobody resembles: what is kept in collections outlives it. */
export const facilitatorOf = ({ script }: Play) =>
  script.sequence === 'II' ? { name: 'Demo Prijesi', born: '1985' } : { name: 'Demo Kalimtari', born: '1974' };

const graded = {
  collectedMethod: 'interview',
  sourceGrade: 'B',
  infoGrade: '2',
  purposes: ['18-2-A', '18-2-C'],
  releasableTo: ['MK', 'AT'],
} as const;

/** What was told of others becomes subjects, a relation and an item of intelligence, each with its own handling. */
export async function learn(play: Play): Promise<void> {
  play.goTo(3, '15:30');
  play.chapter('What was told of others is written down, as what it is: a person who was mentioned');
  await subjects(play);
  await relate(play);
  await catalogue(play);
  await ask(play);
}

async function subjects(play: Play): Promise<void> {
  const person = await recorded(play, 'a facilitator who was named', {
    kind: 'person',
    appearsAs: 'named',
    person: {
      names: [
        { type: 'nickname', value: 'Demo Guide' },
        { type: 'alias', value: facilitatorOf(play).name },
      ],
      birthDateFrom: `${facilitatorOf(play).born}-01-01`,
      birthDateTo: `${facilitatorOf(play).born}-12-31`,
      minorStatus: 'adult',
      sex: 'male',
      languages: ['el'],
    },
    info: { ...graded, handlingCodes: ['H1'] },
  });
  const phone = await recorded(play, 'the telephone that he is called on', {
    kind: 'phone',
    phone: { number: '+30 690 000 0000', country: 'GR' },
    info: graded,
  });
  await play.as('al.debriefer').isRefused('would make him a suspect herself', 'not_permitted', person, {
    action: 'review',
    body: suspicion,
  });
  await play.as('al.leader2').does('reviews the person, on facts beyond one account', person, 'review', suspicion);
  await play.as('al.leader2').does('reviews the telephone', phone, 'review');
  await play.as('al.handling').does('releases him, with the restriction on courts', person, 'release');
  await play.as('al.handling').does('releases the telephone', phone, 'release');
}

const suspicion = {
  category: 'suspect',
  grounds: 'Named in the interview, and his telephone was called from that of the driver who was arrested.',
  sources: [{ reference: 'Case file of the host (demonstration)' }],
} as const;

async function recorded(
  play: Play,
  what: string,
  form: { readonly kind: string; readonly [part: string]: unknown },
): Promise<string> {
  const author = play.as('al.debriefer');
  const { id } = await author.opens(`writes down ${what}`, '/subjects', { ...source(play), ...form });
  const path = `/subjects/${play.keep(form.kind, id)}`;
  await author.does('records it, graded', path, 'record');
  return path;
}

async function relate(play: Play): Promise<void> {
  const { id } = await play.as('al.debriefer').opens('relates the two', '/relations', {
    fromId: play.id('person'),
    toId: play.id('phone'),
    code: 'uses',
    sourceType: 'debriefings',
    sourceId: play.id('debriefing'),
  });
  const path = `/relations/${play.keep('relation', id)}`;
  await play.as('al.leader2').does('agrees, as the second officer', path, 'approve');
}

/** How it is done, without anybody: for whoever works at that border. */
async function catalogue(play: Play): Promise<void> {
  const { id } = await play.as('al.debriefer').opens('writes down how it is done', '/intelligence-items', {
    ...source(play),
    kind: 'modus_operandi',
    borderSection: 'AL-GR',
    title: 'Guides on the ridge east of Kakavia',
    narrative: 'Groups are collected near Ioannina, led over the ridge by night, and met by a van on the track below.',
    info: { collectedMethod: 'interview', purposes: ['18-2-B'], releasableTo: ['MK', 'AT'] },
  });
  const path = `/intelligence-items/${play.keep('modus operandi', id)}`;
  await play.as('al.leader2').does('grades it', path, 'grade', { sourceGrade: 'B', infoGrade: '2' });
  await play.as('al.analyst').does('sanitises it', path, 'sanitise', {
    title: 'Guides on a ridge beside a crossing point',
    text: 'Groups are led over the ridge by night and met by a van on a track below.',
  });
  await play.as('al.handling').does('releases it into the catalogue', path, 'release');
}

/** Another state would use it in court: H1 says that its owner is asked first. */
async function ask(play: Play): Promise<void> {
  const { id } = await play.as('mk.contact').opens('asks to use it in court', '/use-permissions', {
    itemType: 'subjects',
    itemId: play.id('person'),
    lifts: 'H1',
    use: 'court',
    recipient: 'MK',
    grounds: 'The same telephone appears in a case at Skopje (demonstration).',
  });
  const path = `/use-permissions/${play.keep('use permission', id)}`;
  await play.as('al.handling').does('notes that it has reached the owner', path, 'notify_owner');
}

/** The owner answers: one item, one use, one recipient. */
export async function permit(play: Play): Promise<void> {
  await play.as('al.handling').does('permits it', `/use-permissions/${play.id('use permission')}`, 'grant', {
    conditions: 'Without the place of the interview.',
  });
}

const source = (play: Play) => ({
  operationId: play.id('operation'),
  siteId: play.id('gjirokaster'),
  sourceType: 'debriefings',
  sourceId: play.id('debriefing'),
});
