import type { Page } from 'playwright-core';
import { inHours, local } from './apprehended.js';
import { FormOn } from './dialog.js';

const enough = { Words: 'No.', Language: 'mk' };
/** By how each question begins, what is found, and what has to be said with it. */
const answers: readonly (readonly [string, string | RegExp, Record<string, string>?])[] = [
  ['The decision', /Final/, { Reference: 'RD 1', On: '2026-01-02' }],
  ['Information', 'Given, through an interpreter', { Language: 'mk', Interpreter: 'INT-12' }],
  ['It was asked', /fear nothing/, enough],
  ['Contact with', 'Offered, and declined'],
  ['Vulnerability', 'Nothing was found'],
  ['Whether the person is of age', /Of age/],
  ['Family here', 'No family here'],
  ['The state of health', 'Fit to travel'],
  ['Whether the person is at risk in the requested', /No risk/, { Words: 'A national.' }],
  ['Whether the person is at risk in the state where', /No risk/, { Words: 'A national.' }],
  ['With several', 'There is no choice'],
  ['Refugee status', 'Nothing of the kind'],
  ['Whether the identity', 'Consistent'],
  ['Consent to', /^Refused/],
  ['Whether the person is detained', 'At liberty'],
];
const escort = {
  'Family name': 'Kola',
  'Given names': 'Dashamir',
  Rank: 'Inspector',
  'Passport no': 'S0000001',
  'Passport issued on': '2024-01-10',
  'Card type': 'Police card',
  'Card no': '0001',
  'Mission order': 'Order 1',
};

/** Everything on the checklist, with nothing that stands in the way. */
export async function answerAll(page: Page): Promise<void> {
  const dialog = FormOn.dialog(page);
  for (const [item, finding, more] of answers) {
    await page.getByRole('button', { name: new RegExp(`^Answer: ${item}`) }).click();
    await dialog.choose('Finding', finding);
    for (const [label, text] of Object.entries(more ?? {})) await dialog.write(new RegExp(`^${label}`), text);
    if (/risk/.test(item)) await dialog.choose(/^Country/, /\(MK\)/);
    await dialog.send('Answer');
  }
}

/** By road, at a place on which both have agreed in writing. */
export async function writeThePlan(page: Page): Promise<void> {
  const dialog = FormOn.dialog(page);
  await dialog.write(/^Carrier/, 'Service car');
  await dialog.write(/^Point name/, 'Qafë Thanë – Kafasan');
  await dialog.write(/^Point agreement/, 'Letters of both border police');
  await dialog.write(/^Planned at/, local(inHours(24 * 6)));
  await dialog.choose('Mode', /road/i);
  await dialog.choose('Departure will', /Voluntary/);
  await dialog.choose('Escort type', /Police/);
  await dialog.write(/^Escorts agreed/, '1');
  await dialog.send('Save');
}

/** One, who leads it and signs. */
export async function nameTheEscort(page: Page): Promise<void> {
  const dialog = FormOn.dialog(page);
  for (const [label, text] of Object.entries(escort)) await dialog.write(new RegExp(`^${label}`), text);
  await dialog.choose('Function', /Leader/i);
  await dialog.choose('Passport type', /Service/i);
  await dialog.choose('Officer', /Dashamir Kola/);
  await dialog.answer('Under the rules', true);
  await dialog.send('Put escort');
}

/** What happened at the crossing point, as of now, with what the person said and brought. */
export async function writeTheRecord(page: Page, familyName: string): Promise<void> {
  const form = new FormOn(page, page.locator('#main'));
  await form.choose(/^Person/, new RegExp(familyName));
  await page.keyboard.press('Escape');
  await form.choose('Identity methods', /Photo/i);
  await page.keyboard.press('Escape');
  await form.choose('Identity result', /Match/i);
  await form.answer('Asylum wish', false);
  await form.write(/^Complaints/, 'They took long to give me water.');
  await form.write(/^Complaint language/, 'mk');
  await form.write(/^Told(?! in)/, 'Where they are, and where to complain');
  await form.write(/^Told in language/, 'mk');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await form.choose('Kind', /effects/i);
  await form.write(/^Description/, 'One bag');
}
