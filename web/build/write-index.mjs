// Writes web/src/generated: a short list of all kinds, and a file for each that is read when it is first needed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fields, meanings } from './fields.mjs';
import { kindsOf, laws } from './kinds.mjs';
import { region } from './region.mjs';
import { registerWords } from './register.mjs';

export async function writeIndex(root) {
  const folder = join(root, 'web/src/generated');
  rmSync(join(folder, 'kinds'), { recursive: true, force: true });
  mkdirSync(join(folder, 'kinds'), { recursive: true });
  const description = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'));
  const kinds = kindsOf(description, await laws(join(root, 'dist/src')));
  const short = kinds.map(({ name, path, reads, list, open, initial }) => ({
    name,
    path,
    ...(reads && { reads }),
    ...(initial && { isCase: true }),
    // A list that has to be told of what is the list of one record, and stands with it.
    ...(list && !list.filters.some(({ required }) => required) && { lists: list.allow }),
    ...(open && { opens: open.allow }),
  }));
  write('kinds.json', short);
  for (const kind of kinds) write(`kinds/${kind.name}.json`, kind);
  const { Role, Level } = description.components.schemas;
  write('roles.json', { ...meanings(Role?.description), ...meanings(Level?.description) });
  write('mail.json', new Fields(description.components.schemas).of('NotificationsDto'));
  write('region.json', region());
  write('register.json', registerWords(root));
  return kinds;

  function write(name, content) {
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
}
