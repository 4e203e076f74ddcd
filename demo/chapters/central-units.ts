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
const item = (play: Play, carrierId: string, { to, says }: { to: string; says: string }) => ({
  carrierType: 'requests',
  carrierId,
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
}

/** Urgent; a question back holds the time; a part is refused on a ground from the closed list. */
async function askUrgently(play: Play): Promise<void> {
  const investigator = play.as('al.criminal');
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
    item(play, id, { to: 'MK', says: 'Born in 1985; drives the van at night' }),
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
  const investigator = play.as('al.criminal');
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
