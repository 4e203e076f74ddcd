import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const web = join(process.cwd(), 'web');
const build = (file: string): Promise<Record<string, (...given: never[]) => unknown>> =>
  import(pathToFileURL(join(web, 'build', `${file}.mjs`)).href);

describe('the build of the client stops', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seecase-languages-'));
    cpSync(join(web, 'languages'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string, how: (said: Said) => void): void => {
    const said = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Said;
    how(said);
    writeFileSync(join(folder, file), JSON.stringify(said));
  };
  type Said = Record<string, Record<string, Record<string, string>>>;

  it('at a word that one language lacks, and says which and where', async () => {
    const { assertComplete } = await build('languages');
    const check = () => assertComplete?.(folder as never);
    expect(check).not.toThrow();
    change('mk.json', ({ words: { form = {} } = {} }) => Reflect.deleteProperty(form, 'save'));
    expect(check).toThrow(/mk.*form\.save/s);
  });

  it('at a word that is there and says nothing', async () => {
    const { assertComplete } = await build('languages');
    change('sq.json', ({ words }) => Object.assign(words?.form ?? {}, { cancel: '' }));
    expect(() => assertComplete?.(folder as never)).toThrow(/sq.*form\.cancel/s);
  });

  it('at a sentence with other gaps than the English one', async () => {
    const { assertSaid } = await build('languages');
    const sentences = join(folder, 'sentences');
    const check = () => assertSaid?.(sentences as never);
    expect(check).not.toThrow();
    change('sentences/de.json', ({ sentences: said = {} }) => {
      const pattern = Object.keys(said).find((english) => english.includes('{{'));
      Object.assign(said, { [pattern ?? '']: 'Ohne Lücke.' });
    });
    expect(check).toThrow();
  });

  it('at a kind of record without a name in one language', async () => {
    const { assertNamed } = await build('names');
    const kinds = [{ name: 'carrier_pigeon', path: '/carrier-pigeons', view: [], acts: {}, codes: {}, parts: [] }];
    expect(() => assertNamed?.(join(folder, 'names') as never, kinds as never, {} as never)).toThrow(/carrier_pigeon/);
  });

  it('at a part of the library that is drawn and has no sheet', async () => {
    const { unstyled } = await build('styled');
    const drawn = ['Button', 'Tabs'].map(
      (name) => `/node_modules/@mantine/core/esm/components/${name}/${name}.module.mjs`,
    );
    const sheets = "import '@mantine/core/styles/Button.css';";
    expect(unstyled?.(drawn as never, [sheets] as never)).toEqual(['Tabs']);
  });
});
