import type { Play } from '../play.js';

/** Numbers that came up in an analysis, as its spreadsheet has them: all of them invented, and one of them broken. */
const table = [
  'Ref;Phone;Country;Remarks',
  'AL-N-1;+355 69 000 0101;AL;Called from the river bank on two nights.',
  'AL-N-2;+30 690 000 0102;Greece;Named in two interviews.',
  'AL-N-3;;AL;Number to be found out.',
  '',
].join('\r\n');

/** A file is brought into a collection: looked at before it does anything, and taken in line by line. */
export async function importNumbers(play: Play): Promise<void> {
  play.goTo(-11, '15:00');
  play.chapter('The analysts bring the numbers of their spreadsheet into the index');
  const analyst = play.as('al.analyst');
  const collectionId = play.id('collection analysis_index');
  const form = { collectionId, mode: 'delta', title: `Numbers of file 7, ${play.script.sequence} (demonstration)` };
  const { id } = await analyst.opens('announces a file', '/collection-imports', form);
  const path = `/collection-imports/${id as string}`;
  await analyst.sends('sends the table as it is', path, 'file', table);
  const { mapping } = (await analyst.sees(path)) as { mapping: { fields: object[] } };
  await analyst.puts('says what its columns mean', path, 'mapping', {
    ...mapping,
    kind: { otherwise: 'phone' },
    fields: [
      { to: 'phone', from: 'Phone', country: 'Country' },
      { to: 'summary', from: 'Remarks' },
    ],
    always: { measures: ['contact_owner'] },
  });
  await analyst.does('lets it be checked', path, 'check');
  await play.stage.sweep();
  const { checked } = (await analyst.sees(path)) as { checked: { added: number; unchanged: number; errors: number } };
  const { added, unchanged, errors } = checked;
  play.say(`the check: ${added} to be added, ${unchanged} known already, ${errors} line that gives nothing`);
  await analyst.does('takes it in', path, 'start');
  await play.stage.sweep();
  const { state } = (await analyst.sees(path)) as { state: string };
  play.say(`the import is ${state}, and the file erased`);
}
