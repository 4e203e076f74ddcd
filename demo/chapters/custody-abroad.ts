import type { Play } from '../play.js';
import { document, item, request, whatIsRight } from './custody-texts.js';

/** What was passed on stays its provider's concern: who used it, what the person is told, and what happens when it is lost. */
export async function answerForWhatWasReceived(play: Play): Promise<void> {
  play.goTo(3, '14:15');
  play.chapter('What was received, and what its provider is told of it');
  const asked = await ask(play);
  await correctWhatWasSaid(play);
  const copy = await receiveTheAnswer(play, asked);
  await reportItsUse(play, copy);
  await answerThePerson(play);
  await tellOfTheLoss(play, copy);
}

/** What is known goes with it, when a second officer has released it. */
async function ask(play: Play): Promise<string> {
  const [author, unit] = [play.as('al.coordinator2'), play.as('al.unit')];
  const { id } = await author.opens('asks who hired the van', '/requests', request);
  const path = `/requests/${id}`;
  const known = await author.opens(
    'attaches what is known of the hirer',
    '/transmission-items',
    item(play, id, 'Hired a white van in Gevgelija; name not known'),
  );
  await author.does(
    'has the item checked',
    `/transmission-items/${play.keep('known of the hirer', known.id)}`,
    'check',
  );
  await unit.does('releases the item', `/transmission-items/${known.id}`, 'release');
  await author.does('submits the request', path, 'submit');
  await unit.does('approves it', path, 'approve');
  await unit.does('sends it, with the item', path, 'send');
  return id as string;
}

/** The copy is the border police's own, with its own deadline. */
async function receiveTheAnswer(play: Play, id: string): Promise<string> {
  play.goTo(3, '14:30');
  await answerWithThePerson(play, id);
  const { items } = await play.as('al.handling').sees(`/received-items?carrierId=${id}`);
  const copy = `/received-items/${(items as { id: string }[])[0]?.id}`;
  await play.as('al.handling').does('confirms the receipt of the copy', copy, 'log_receipt');
  return copy;
}

async function answerWithThePerson(play: Play, id: string): Promise<void> {
  const [there, second] = [play.as('mk.unit'), play.as('mk.unit2')];
  await there.does('acknowledges the receipt', `/requests/${id}`, 'acknowledge');
  await there.does('accepts it', `/requests/${id}`, 'accept');
  const found = await there.opens(
    'attaches the hirer to the answer',
    '/transmission-items',
    item(play, id, 'Metodi Zlatev, born 1979 in Strumica; hired the van for nine days'),
  );
  const path = `/transmission-items/${play.keep('hirer', found.id)}`;
  await there.does('has the item checked', path, 'check');
  await second.does('releases it', path, 'release');
  await there.does('answers', `/requests/${id}`, 'answer', { text: 'The hirer is in the item that goes with this.' });
}

/** Everybody who has what was wrong is told what is right (PCC SEE, Art. 31(4)(c)). */
async function correctWhatWasSaid(play: Play): Promise<void> {
  const told = await play.as('al.handling').opens('corrects what was said of the hirer', '/correction-notices', {
    itemId: play.id('known of the hirer'),
    ...whatIsRight(play),
  });
  const [{ id }] = told.notices as [{ id: string }];
  await play.as('mk.unit').does('acknowledges the notice', `/correction-notices/${id}`, 'acknowledge');
  await play.as('mk.unit').does('puts the right copy in its place', `/correction-notices/${id}`, 'correct');
}

/** On request, every use and its results (PCC SEE, Art. 31(4)(f)): from the log. */
async function reportItsUse(play: Play, copy: string): Promise<void> {
  await play.as('al.coordinator2').does('uses it for the investigation', copy, 'use', {
    use: 'read',
    reason: 'To compare the days of the hire with the nights on which the van was seen.',
    result: 'Seven of nine days agree.',
  });
  const report = await play.as('mk.handling').opens('asks what became of it', '/use-reports', {
    itemId: play.id('hirer'),
    question: 'Was it used for anything else than the investigation?',
  });
  await play.as('al.handling').does('answers from the log', `/use-reports/${report.id}`, 'answer', {
    remarks: 'For the investigation alone.',
  });
}

/** The provider is heard before the person is told anything (PCC SEE, Art. 31(4)(g)), and is not told who asks. */
async function answerThePerson(play: Play): Promise<void> {
  play.goTo(3, '14:45');
  const [lawyer, protection, provider] = [play.as('al.lawyer'), play.as('al.dpo'), play.as('mk.handling')];
  const { id } = await lawyer.opens(
    'receives the request of somebody who asks what is held',
    '/data-subject-requests',
    {
      kind: 'access',
      channel: 'in_person',
      requester: {
        surname: 'Zlatev',
        firstName: 'Metodi',
        bornOn: '1979-03-02',
        identifiers: [document(play)],
        address: 'Ulica 11 br. 3, Strumica',
      },
    },
  );
  const path = `/data-subject-requests/${id}`;
  await lawyer.does('has seen a document', path, 'identify', { proof: 'identity_document' });
  await protection.does('searches for what is held', path, 'search');
  const decision = { decision: 'partial', grounds: ['DS_OBSTRUCT_INQUIRY'], reasons: 'The inquiry is under way.' };
  await protection.isRefused('would decide before the provider was heard', 'transmitter_not_heard', path, {
    action: 'decide',
    body: decision,
  });
  const { items } = await provider.sees('/data-subject-consultations?state=asked');
  const heard = (items as { id: string }[]).map((one) => `/data-subject-consultations/${one.id}`);
  for (const consultation of heard)
    await provider.does('says what stands against it', consultation, 'answer', {
      opinion: 'objects_in_part',
      grounds: ['DS_OBSTRUCT_INQUIRY'],
      comment: 'Not how the hire became known.',
    });
  await protection.does('decides', path, 'decide', decision);
  await lawyer.does('answers in writing', path, 'answer', { text: 'Your name and a hire of a vehicle are held.' });
}

/** Whoever passed it on is told at once of circumstances, consequences and measures (PCC SEE, Art. 32(6)). */
async function tellOfTheLoss(play: Play, copy: string): Promise<void> {
  play.goTo(3, '15:00');
  const [keeper, provider] = [play.as('al.handling'), play.as('mk.handling')];
  const { id } = await keeper.opens('reports that a printed copy was lost', '/breaches', {
    kind: 'loss',
    receivedIds: [copy.split('/')[2]],
    highRisk: false,
    circumstances: 'A printed page was left in a patrol car overnight.',
    consequences: 'Somebody at the garage may have read it.',
    measures: 'The page is searched for.',
  });
  const { items } = await provider.sees(`/breach-notices?breachId=${id}`);
  const notice = `/breach-notices/${(items as { id: string }[])[0]?.id}`;
  await provider.does('acknowledges the notice', notice, 'acknowledge', { comment: 'Tell us when it is found.' });
  await keeper.does('has found the page', `/breaches/${id}`, 'take_measures', {
    measures: 'Found unread in the car, and shredded; nothing is printed any more.',
  });
  await play.as('al.dpo').does('closes it', `/breaches/${id}`, 'close');
}
