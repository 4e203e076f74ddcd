import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';
import { exampleForms } from '../../test/support/example-forms.js';
import { readData } from '../installation/reference.js';
import { formCodes, type FormCode } from './form.codes.js';
import { completed, crossing } from './form.crossing.js';
import { isStruckOut } from './form.definition.js';
import { Labels, type Label } from './form.labels.js';
import { pdfOf } from './form.pdf.js';
import { sheetOf } from './form.sheet.js';
import { forms, labelsOf } from './forms.js';

interface Texts {
  readonly language: string;
  readonly trust: string;
  readonly texts: Readonly<Record<string, string>>;
}
interface Typeface {
  hasGlyphForCodePoint(point: number): boolean;
}

const codes = Object.keys(formCodes) as FormCode[];
const all = readData<Texts[]>('readmission-form-labels.json');
const labels = all.flatMap(({ language, trust, texts }): Label[] =>
  Object.entries(texts).map(([key, text]) => ({ key, language, text, trust })),
);
const languages = all.map(({ language }) => language).filter((language) => language !== 'en');
const installed = createRequire(import.meta.url);

/** Each form in two languages, and each language on one form at least. */
const sheets = codes.flatMap((code, at) =>
  [at, at + codes.length].map((nth): [FormCode, string] => [code, languages[nth % languages.length] ?? 'en']),
);

/** How a line was broken is nothing that is asked here. */
const dense = (text: string): string => text.replaceAll(/\s+/g, '');

async function printed(code: FormCode, language: string) {
  const form = forms[code];
  const content = crossing(form, completed(form, exampleForms[code]));
  const about = {
    refNo: 'R-MK-RS-000123',
    agreement: 'EC-RS',
    annex: '1',
    states: ['MK', 'RS'],
    copyFor: 'RS',
  } as const;
  const sheet = sheetOf({ ...about, form, content, labels: new Labels(labels, language), digest: 'abc', draft: false });
  const bytes = new Uint8Array(await buffer(await pdfOf(sheet)));
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return { sheet, content, pages: text.map(dense) };
}

describe('a form on paper', () => {
  it.each(sheets)(
    '%s says in English and in %s what it is, and every section, filled or struck out',
    async (code, language) => {
      const { sheet, content, pages } = await printed(code, language);
      const whole = pages.join('');
      const [english, other = ''] = sheet.title;
      expect(whole).toContain(dense(english.toUpperCase()));
      expect(whole).toContain(dense(other.toLocaleUpperCase(language)));
      for (const { heading, letter, struckOut, parts } of sheet.sections) {
        for (const text of heading) expect(whole).toContain(dense(text ?? ''));
        expect([letter, struckOut || parts.length > 0]).toEqual([letter, true]);
      }
      const left = forms[code].sections.filter(({ name }) => isStruckOut(content[name] ?? { struckOut: true }));
      expect(sheet.sections.filter(({ struckOut }) => struckOut)).toHaveLength(left.length);
      const words = sheet.words.struckOut.map((text) => dense(text ?? '')).join('/');
      expect(whole.split(words)).toHaveLength(left.length + 1);
      for (const page of pages) {
        expect(page).toContain('R-MK-RS-000123');
        expect(page).toContain(dense(sheet.banner[0]?.[1] ?? '-'));
      }
    },
  );

  it.each(languages)(
    'has in %s a label for everything that is on it, and every letter of it in its fonts',
    async (language) => {
      const { create } = installed('fontkit') as { create: (bytes: Uint8Array) => Typeface };
      const texts = all.find((one) => one.language === language)?.texts ?? {};
      const wanted = [...new Set(codes.flatMap((code) => labelsOf(forms[code])))];
      // Of what there is to choose from, what has no label yet is in English alone.
      expect(wanted.filter((key) => !texts[key] && !key.startsWith('choice.'))).toEqual([]);
      for (const name of ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSans-Oblique']) {
        const face = create(await readFile(installed.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));
        const letters = new Set(Object.values(texts).flatMap((text) => [...text, ...text.toLocaleUpperCase(language)]));
        expect([...letters].filter((one) => !face.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))).toEqual([]);
      }
    },
  );
});
