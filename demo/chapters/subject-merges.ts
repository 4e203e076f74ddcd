import type { Play } from '../play.js';

const graded = {
  collectedMethod: 'interview',
  sourceGrade: 'B',
  infoGrade: '2',
  purposes: ['18-2-A', '18-2-C'],
  releasableTo: ['MK', 'AT'],
} as const;

/** The same person was written down twice: two officers take them for one, nothing of either is lost, and it can be undone. */
export async function findAgain(play: Play): Promise<void> {
  play.goTo(4, '10:30');
  play.chapter('A name comes up again: two records of one person are linked, by the word of two officers');
  const again = await namedAgain(play);
  await linked(play, again);
  await parted(play);
  await play.as('al.analyst').sees(`/subjects/${play.id('person')}/graph?depth=2`);
  await play.as('al.analyst').sees(`/networks/facilitators?operationId=${play.id('operation')}`);
  play.say('al.analyst looks at what ties him to others, and at the network of the whole operation');
}

async function namedAgain(play: Play): Promise<string> {
  const author = play.as('al.debriefer');
  const { id } = await author.opens('writes down the guide under the name that he goes by', '/subjects', {
    ...source(play),
    kind: 'person',
    appearsAs: 'named',
    person: {
      names: [
        { type: 'alias', value: 'Demo Guide the Younger' },
        { type: 'nickname', value: 'Demo Guide' },
      ],
      birthDateFrom: '1984-01-01',
      birthDateTo: '1986-12-31',
      minorStatus: 'adult',
      languages: ['el', 'sq'],
    },
    info: graded,
  });
  const path = `/subjects/${play.keep('person again', id)}`;
  await author.does('records him, graded', path, 'record');
  await play.as('al.leader2').does('reviews him, on facts beyond one account', path, 'review', {
    category: 'suspect',
    grounds: 'Seen with the driver who was arrested, on the track below the ridge.',
    sources: [{ reference: 'Case file of the host (demonstration)' }],
  });
  await play.as('al.handling').does('releases him', path, 'release');
  return id;
}

async function linked(play: Play, again: string): Promise<void> {
  const { id } = await play.as('al.debriefer').opens('takes both for the same', '/subject-merges', {
    oneId: play.id('person'),
    otherId: again,
    grounds: 'The same nickname, the same ridge, and the same telephone in both accounts.',
  });
  const path = `/subject-merges/${play.keep('subject merge', id)}`;
  await play
    .as('al.leader2')
    .isRefused('would agree, but does not decide for the owner', 'not_permitted', path, 'approve');
  await play.as('al.analyst').sees(`${path}/comparison`);
  await play.as('al.analyst').does('sees both side by side and agrees for their owner', path, 'approve');
}

/** Two of one name need not be one person: it is said once, and does not come back by itself. */
async function parted(play: Play): Promise<void> {
  const author = play.as('al.debriefer');
  const { id } = await author.opens('writes down somebody of a like name', '/subjects', {
    ...source(play),
    kind: 'person',
    appearsAs: 'named',
    person: { names: [{ type: 'nickname', value: 'Demo Guide' }], minorStatus: 'adult', languages: ['tr'] },
    info: graded,
  });
  const other = `/subjects/${id}`;
  await author.does('records them, graded', other, 'record');
  const { id: link } = await author.opens('asks whether it is the same one', '/subject-merges', {
    oneId: play.id('person'),
    otherId: id,
    grounds: 'The same nickname.',
  });
  await play.as('al.analyst').does('knows that it is not', `/subject-merges/${link}`, 'reject', {
    reason: 'One was at Kakavia while the other was seen at the coast.',
  });
}

const source = (play: Play) => ({
  operationId: play.id('operation'),
  siteId: play.id('gjirokaster'),
  sourceType: 'debriefings',
  sourceId: play.id('debriefing'),
});
