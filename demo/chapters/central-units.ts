import { randomUUID } from 'node:crypto';
import type { Play } from '../play.js';

/** What a request says, whoever is asked. */
const theVan = {
  route: 'central_units',
  subject: 'VEHICLE_OWNER_HOLDER',
  offence: 'IMMIGRANT_SMUGGLING',
  personalData: true,
  title: 'Owner of a van seen near Kakavia',
  requested: 'Owner and holder of the vehicle, and its crossings of the border in the last thirty days.',
  purpose: 'Investigation of the smuggling of migrants towards Greece',
  facts: 'The van was seen three times at night near the crossing point; two debriefings speak of it.',
  whyHeldThere: 'It carries plates of the asked state.',
} as const;

/** A person or thing that goes with a case between states. */
const item = (play: Play, carrier: string, { to, says }: { to: string; says: string }) => ({
  carrierType: carrier.split('/')[0],
  carrierId: carrier.split('/')[1],
  toCountry: to,
  itemKind: 'person',
  title: 'Driver of the van (demonstration)',
  statements: [{ field: 'personal_details', text: says, character: 'fact' }],
  identifiers: [{ kind: 'document', value: 'BI 123-4567' }],
  subjectCategory: 'SUSPECT',
  accuracyNote: 'From one document that was seen.',
  purpose: 'Smuggling of migrants across the common border',
  deleteBy: play.moment(365, '12:00'),
  sourceGrade: 'B',
  infoGrade: '2',
});

/** One day at the central units: what is asked, told, taken back, and what the law does not let through. */
export async function dayAtTheCentralUnits(play: Play): Promise<void> {
  play.goTo(3, '08:00');
  play.chapter('A day at the central units');
  await askUrgently(play);
  await beRefusedByTheLaw(play);
  await tellUnasked(play);
  await askThroughSelec(play);
  await permitAndRecall(play);
}

/** Urgent; a question back holds the time; a part is refused on a ground from the closed list. */
async function askUrgently(play: Play): Promise<void> {
  const investigator = play.as('al.coordinator2');
  const urgent = { urgency: 'URGENT_LIBERTY', urgencyReason: 'Two suspects are held until tonight.' };
  const { id } = await investigator.opens('writes an urgent request to North Macedonia', '/requests', {
    ...theVan,
    ...urgent,
    otherCountry: 'MK',
    accessibility: 'directly',
  });
  const request = `/requests/${play.keep('request', id)}`;
  const driver = await investigator.opens(
    'attaches what is known of the driver',
    '/transmission-items',
    item(play, `requests/${id}`, { to: 'MK', says: 'Born in 1985; drives the van at night' }),
  );
  await investigator.does('submits it to the unit', request, 'submit');
  await play.as('al.unit').does('approves it', request, 'approve');
  await play
    .as('al.unit')
    .isRefused('would send it with an item that nobody has released', 'items_not_released', request, 'send');
  await investigator.does('has the item checked', `/transmission-items/${driver.id}`, 'check');
  await play.as('al.unit').does('releases the item', `/transmission-items/${driver.id}`, 'release');
  await play.as('al.unit').does('sends it: eight hours begin', request, 'send');
  const [there, border] = [play.as('mk.unit'), play.as('mk.border')];
  await there.does('acknowledges the receipt', request, 'acknowledge');
  await there.does('accepts it', request, 'accept');
  play.goTo(3, '09:30');
  await there.does('asks back which of two vans is meant; the time stands still', request, 'ask_clarification', {
    text: 'Two vans answer this description: the white or the grey one?',
  });
  play.goTo(3, '10:15');
  await investigator.does('answers', request, 'clarify', { text: 'The white one.' });
  const { clock } = await investigator.sees(request);
  play.say(`the time runs until ${String(clock.dueAt).slice(11, 16)} UTC on both sides: ${clock.label ?? 'by law'}`);
  await border.isRefused('would answer, though it was never handed to the border police', 'not_found', request, {
    action: 'answer',
    body: { text: 'It is one of ours.' },
  });
  await there.does('answers, and refuses the crossings', request, 'answer', {
    text: 'The holder is a hire company in Gevgelija; the contract is of this month.',
    refused: {
      ground: 'RF_PCC_30_SECURITY',
      reasons: 'The list of crossings would show how the border is watched.',
      part: 'Crossings of the last thirty days',
    },
  });
}

/** What no convention carries cannot be sent, and says so with the article. */
async function beRefusedByTheLaw(play: Play): Promise<void> {
  const investigator = play.as('al.coordinator2');
  const { id } = await investigator.opens(
    'writes the same to Greece, which is no party to the Convention',
    '/requests',
    {
      ...theVan,
      instrument: 'PCC_SEE',
      otherCountry: 'GR',
    },
  );
  await investigator.isRefused('would send it on the Convention', 'no_basis_today', `/requests/${id}`, 'submit');
  await investigator.does('puts it away', `/requests/${id}`, 'discard', { reason: 'No basis between the two.' });
}

/** Without being asked: the other side says whether it needs it (PCC SEE, Art. 6). */
async function tellUnasked(play: Play): Promise<void> {
  play.goTo(3, '11:30');
  const author = play.as('al.coordinator2');
  const { id } = await author.opens('tells North Macedonia something unasked', '/spontaneous-information', {
    otherCountry: 'MK',
    title: 'A meeting place of drivers',
    purpose: 'offence',
    facts: 'Two debriefings and one patrol speak of the same car park on the other side of the border.',
    necessity: 'To find who brings people there at night.',
    personalData: true,
    offence: 'IMMIGRANT_SMUGGLING',
    attested: true,
  });
  const path = `/spontaneous-information/${play.keep('spontaneous information', id)}`;
  const told = await author.opens('attaches the driver', '/transmission-items', {
    ...item(play, `spontaneous_information/${id}`, { to: 'MK', says: 'Drives there every second night' }),
    codes: ['H0', 'H1'],
  });
  const driver = `/transmission-items/${play.keep('told item', told.id)}`;
  await attachATable(play, id, driver);
  await author.does('has it checked', driver, 'check');
  await play.as('al.unit').does('releases the item', `/transmission-items/${told.id}`, 'release');
  await author.does('submits it', path, 'submit');
  await play.as('al.unit').does('releases it', path, 'release');
  await play.as('al.unit').does('sends it', path, 'transmit');
  await play.as('mk.unit').does('needs it, and accepts it', path, 'accept');
}

/** A file of the case goes with the item, under a field that the category of the person allows, and no other. */
async function attachATable(play: Play, recordId: string, item: string): Promise<void> {
  const author = play.as('al.coordinator2');
  const about = { recordType: 'spontaneous_information', recordId, title: 'When the van was seen at the car park' };
  const { id: attachmentId } = await author.opens('announces a table', '/attachments', about);
  await author.sends(
    'sends the table',
    `/attachments/${attachmentId}`,
    'file',
    'night;from;to\n1;23:10;00:40\n3;22:55;00:15\n',
  );
  await author.puts('lets the table go with the driver', item, `files/${randomUUID()}`, {
    attachmentId,
    field: 'means_of_transport',
  });
}

/** Focal point, liaison officer, liaison officer, focal point: no step is left out. */
async function askThroughSelec(play: Play): Promise<void> {
  play.goTo(3, '12:00');
  const [author, unit] = [play.as('al.coordinator2'), play.as('al.unit2')];
  const { id } = await author.opens('asks for links through SELEC', '/requests', {
    ...theVan,
    route: 'selec',
    otherCountry: 'MK',
    subject: 'OC_PERSONS_LINKS_STRUCTURES',
    title: 'Links of a network that works on both sides',
    requested: 'Whether persons, numbers or addresses of this network are known from cases there.',
    whyHeldThere: 'The network has worked on both sides for a year.',
    matter: { transBorder: true, documents: [] },
  });
  const request = `/requests/${play.keep('selec request', id)}`;
  await author.does('submits it to the focal point', request, 'submit');
  await unit.does('approves it', request, 'approve');
  await unit.isRefused('would leave SELEC out', 'step_skipped', request, 'send');
  await unit.does('lets it begin its way', request, 'send_through_selec');
  await handOn(play, { id, direction: 'there', hands: ['al.unit2', 'al.selec', 'mk.selec', 'mk.unit2'] });
  const there = play.as('mk.unit2');
  await there.does('acknowledges the receipt', request, 'acknowledge');
  await there.does('accepts it', request, 'accept');
  await there.does('answers the same way back', request, 'answer_through_selec', {
    text: 'Two of the telephone numbers are known here from another case.',
  });
  await handOn(play, { id, direction: 'back', hands: ['mk.unit2', 'mk.selec', 'al.selec', 'al.unit2'] });
}

const steps = ['hand_to_liaison', 'hand_across', 'hand_to_focal_point', 'deliver'] as const;

interface Way {
  readonly id: string;
  readonly direction: 'there' | 'back';
  /** Who hands it on, one after the other; it stays where they end. */
  readonly hands: readonly string[];
}

/** Along its way through SELEC, as far as these hands bring it. */
export async function handOn(play: Play, { id, direction, hands }: Way): Promise<void> {
  for (const [at, login] of hands.entries()) {
    const [hand, step] = [play.as(login), steps[at] ?? 'deliver'];
    const { items } = await hand.sees('/passages?limit=100');
    const passage = (items as { id: string; carrierId: string; direction: string }[]).find(
      (one) => one.carrierId === id && one.direction === direction,
    );
    await hand.does(step.replaceAll('_', ' '), `/passages/${passage?.id}`, step);
  }
}

/** What was received is used otherwise only by leave of its provider, who can take it back from everybody who has it. */
async function permitAndRecall(play: Play): Promise<void> {
  play.goTo(3, '13:30');
  const there = play.as('mk.unit');
  const { items } = await there.sees(`/received-items?carrierId=${play.id('spontaneous information')}`);
  const copy = (items as { id: string }[])[0]?.id ?? '';
  await there.does('has logged the receipt of the copy', `/received-items/${copy}`, 'log_receipt');
  const asked = await there.opens('asks to use it in court', '/use-permissions', {
    itemType: 'received_items',
    itemId: copy,
    lifts: 'H1',
    use: 'court',
    recipient: 'MK',
    grounds: 'The prosecutor wants to rest the charge on it.',
  });
  await play.stage.sweep();
  await play.as('al.unit2').does('grants it, for this trial', `/use-permissions/${asked.id}`, 'grant', {
    conditions: 'Without the source.',
    expiresAt: play.moment(300, '12:00'),
  });
  play.goTo(3, '14:00');
  const { notices } = await play.as('al.unit2').opens('takes it back: it was the wrong man', '/correction-notices', {
    itemId: play.id('told item'),
    kind: 'recall',
    grounds: 'The document belongs to somebody else.',
  });
  const notice = `/correction-notices/${(notices as { id: string }[])[0]?.id}`;
  await there.does('acknowledges the notice', notice, 'acknowledge');
  await there.does('deletes its copy', notice, 'delete');
}
