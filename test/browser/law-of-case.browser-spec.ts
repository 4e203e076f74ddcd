import { asks, lists, newWord, type Found } from './support/asks.js';
import { Desk } from './support/desk.js';
import { FormOn } from './support/dialog.js';
import { meanwhile } from './support/others.js';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%EOF',
);

/** A request of Albania to Croatia, which is written still: whether personal data may flow there nobody has verified. */
const requestToCroatia = () =>
  asks('al.unit', 'POST /requests', {
    route: 'central_units',
    otherCountry: 'HR',
    instrument: 'PCC_SEE',
    subject: 'RESIDENCE_STAY_PERMIT',
    personalData: true,
    title: `Residence permit ${newWord()}`,
    requested: 'Whether the person has a permit of residence.',
    purpose: 'Smuggling across the border.',
  });

/** One of Albania for which nothing was confirmed before. */
async function readmissionOfAlbania(): Promise<Found> {
  const confirmed = await lists('al.legal', '/legal-confirmations?recordType=readmissions&limit=100');
  const found = (await lists('al.legal', '/readmissions?limit=100')).find(
    ({ id, ownerCountry, agreement }) =>
      ownerCountry === 'AL' && agreement === 'AL-MK' && !confirmed.some(({ recordId }) => recordId === id),
  );
  if (!found) throw new Error('no readmission of Albania');
  return found;
}

describe('what the law says for one case, and who has confirmed it', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.of('al.legal');
  });
  afterAll(async () => {
    expect(desk.wrong).toEqual([]);
    await desk.close();
  });

  const values = (at: Desk) => at.page.getByRole('region', { name: 'What the law says for this case' });
  const confirmation = (at: Desk, key: string) => at.page.getByRole('article', { name: key, exact: true });

  /** Whoever has read the text attaches it, and says where it is to be read. */
  async function proposes(button: string, more?: (form: FormOn) => Promise<void>): Promise<void> {
    await values(desk).getByRole('button', { name: button, exact: true }).click();
    const form = FormOn.dialog(desk.page);
    await form.write('Quoted text', 'It is decided that …');
    await form.write('Source', 'Minutes of the meeting (made up)');
    await more?.(form);
    await desk.page.getByRole('dialog').locator('input[type=file]').setInputFiles({
      name: 'minutes.pdf',
      mimeType: 'application/pdf',
      buffer: PDF,
    });
    await form.write('What it shows', 'The minutes');
    expect(await desk.barriers({ part: '[role=dialog]' })).toEqual([]);
    await form.send('Confirm for this case');
  }

  /** The second officer reads the text and the file, and confirms; its author cannot. */
  async function confirms(path: string, key: string): Promise<void> {
    const mine = confirmation(desk, key);
    await mine.getByText('Proposed', { exact: true }).waitFor();
    await mine.getByText('It is decided that …').waitFor();
    expect(await mine.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    await meanwhile('al.legal2', path, async (second) => {
      const theirs = confirmation(second, key);
      await theirs.getByRole('link', { name: 'The minutes' }).waitFor();
      await theirs.getByRole('button', { name: /^Confirm/ }).click();
      await FormOn.dialog(second.page).send('Confirm');
      await theirs.getByText('Confirmed', { exact: true }).waitFor();
      expect(await second.barriers()).toEqual([]);
    });
  }

  /** Beside the value stands who has confirmed it. */
  async function isBeside(name: RegExp, path: string): Promise<void> {
    await desk.go(path);
    const row = values(desk).getByRole('row', { name });
    await row.getByText(/Confirmed by: Edlira Koci, Arben Dushku/).waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    expect(await desk.barriers()).toEqual([]);
  }

  it('is confirmed by a second legal officer from within a request, with the text attached', async () => {
    const path = `/record/request/${(await requestToCroatia()).id}?tab=law`;
    await desk.go(path);
    await proposes('Confirm for this case: PCC_SEE/HR', (form) => form.write('Valid from', '2020-11-02'));
    await confirms(path, 'PCC_SEE/HR');
    await isBeside(/^G_DP_PRECOND/, path);
  });

  it('is read in the request by whoever works on it, who confirms nothing', async () => {
    const { id } = await requestToCroatia();
    await meanwhile('al.unit', `/record/request/${id}?tab=law`, async (unit) => {
      await values(unit)
        .getByRole('row', { name: /^PCC_SEE\/HR/ })
        .waitFor();
      expect(await values(unit).getByRole('button').count()).toBe(0);
      expect(await unit.page.getByRole('region', { name: 'Confirmations for this case' }).count()).toBe(0);
    });
  });

  it('is confirmed by a second legal officer from within a readmission, value by value', async () => {
    const path = `/record/readmission/${(await readmissionOfAlbania()).id}?tab=law`;
    await desk.go(path);
    await values(desk)
      .getByRole('row', { name: /^Invoice days Nobody has read/ })
      .waitFor();
    await proposes('Confirm for this case: Invoice days', async (form) => {
      await form.write('Article', 'Art. 17(2)');
      await form.write('Value', '45');
    });
    await confirms(path, 'AL-MK/invoiceDays');
    await isBeside(/^Invoice days 45 Art\. 17\(2\)/, path);
  });
});
