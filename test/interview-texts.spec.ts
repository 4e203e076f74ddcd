import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['en', 'sq', 'sr', 'mk', 'ar', 'fa', 'ps', 'ur', 'ckb', 'kmr', 'bn', 'fr', 'tr'];
const TRANSLATIONS = LANGUAGES.slice(1);
const KINDS = ['yes_no', 'text', 'place', 'date', 'amount', 'choice'];
const TOPICS = `OPENING TRAVEL FACILITATION PAYMENT DOCUMENTS MODUS_OPERANDI SAFE_HOUSES BORDER_CROSSING TREATMENT
  EXPLOITATION INTENTIONS COMMUNICATION PUSH_PULL CLOSURE`.split(/\s+/);

type Texts = Record<string, string>;
interface Question {
  code: string;
  kind: string;
  choices?: Record<string, Texts>;
  texts: Texts;
  unreviewed: string[];
}
interface Guide {
  code: string;
  phase: string;
  title: Texts;
  questions: Question[];
}
interface Sheet {
  version: string;
  valid_from: string;
  texts: Record<string, { title: string; paragraphs: string[] }>;
  unreviewed: string[];
}

const read = <T>(file: string): T[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data', `${file}.json`), 'utf8')) as T[];
const guides = read<Guide>('topic-guides');
const sheets = read<Sheet>('information-sheets');
const questions = guides.flatMap((guide) => guide.questions);

/** What is said in one language beside the English of it: titles, questions, answers to choose, paragraphs. */
function said(language: string): { english: string; here: string }[] {
  const asked = guides.flatMap(({ title, questions: own }) => [
    title,
    ...own.flatMap(({ texts, choices = {} }) => [texts, ...Object.values(choices)]),
  ]);
  const written = sheets.flatMap(({ texts }) =>
    [texts.en?.title ?? '', ...(texts.en?.paragraphs ?? [])].map((english, index) => ({
      english,
      here: [texts[language]?.title, ...(texts[language]?.paragraphs ?? [])][index] ?? '',
    })),
  );
  return [...asked.map((texts) => ({ english: texts.en ?? '', here: texts[language] ?? '' })), ...written];
}

const everything = (language: string) => said(language).map(({ here }) => here);

describe('the topic guides', () => {
  it('are there for every topic, in the order of an interview', () => {
    expect(guides.map(({ code }) => code)).toEqual(TOPICS);
    expect(guides.map(({ phase }) => phase)).toEqual(['engage', ...Array<string>(12).fill('account'), 'closure']);
  });

  it('have four to eight questions each, numbered', () => {
    for (const { code, questions: own } of guides) {
      expect(own.map((question) => question.code)).toEqual(own.map((_, index) => `${code}_0${index + 1}`));
      expect(own.length).toBeGreaterThanOrEqual(4);
      expect(own.length).toBeLessThanOrEqual(8);
    }
  });

  it('ask in known ways, with answers to choose from where one is chosen, and only there', () => {
    expect(questions.filter(({ kind }) => !KINDS.includes(kind))).toEqual([]);
    expect(questions.filter(({ kind, choices }) => (kind === 'choice') !== (choices !== undefined))).toEqual([]);
    const codes = questions.flatMap(({ choices = {} }) => Object.keys(choices));
    expect(codes.filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('ask the five questions that show exploitation on the way', () => {
    const asked = guides.find(({ code }) => code === 'EXPLOITATION')?.questions.slice(0, 5);
    const about = [
      /without getting the pay/,
      /forced to work/,
      /offer you a job/,
      /arrange a marriage/,
      /kept somewhere/,
    ];
    expect(asked?.map(({ kind, texts }, index) => kind === 'yes_no' && about[index]?.test(texts.en ?? ''))).toEqual(
      about.map(() => true),
    );
  });
});

describe('what interviewees hear and read', () => {
  it('is there in thirteen languages, and in no other', () => {
    const texts = guides.flatMap(({ title, questions: own }) => [
      title,
      ...own.flatMap((question) => [question.texts, ...Object.values(question.choices ?? {})]),
    ]);
    for (const each of [...texts, ...sheets.map((sheet) => sheet.texts)]) expect(Object.keys(each)).toEqual(LANGUAGES);
    for (const language of LANGUAGES) expect(everything(language).filter((here) => !here.trim())).toEqual([]);
  });

  it('says of every translation that nobody has reviewed it yet', () => {
    for (const { unreviewed } of [...questions, ...sheets]) expect(unreviewed).toEqual(TRANSLATIONS);
  });

  it.each(TRANSLATIONS)('is translated: %s', (language) => {
    expect(said(language).filter(({ english, here }) => english === here)).toEqual([]);
  });

  it.each([
    ['ar', /\p{Script=Arabic}/u],
    ['fa', /\p{Script=Arabic}/u],
    ['ps', /\p{Script=Arabic}/u],
    ['ur', /\p{Script=Arabic}/u],
    ['ckb', /\p{Script=Arabic}/u],
    ['bn', /\p{Script=Bengali}/u],
    ['mk', /\p{Script=Cyrillic}/u],
  ])('is in the script of its language, and in no Latin letter: %s', (language, script) => {
    expect(everything(language).filter((here) => !script.test(here) || /\p{Script=Latin}/u.test(here))).toEqual([]);
  });

  it.each(['en', 'sq', 'sr', 'kmr', 'fr', 'tr'])('is in Latin letters only: %s', (language) => {
    const foreign = /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Bengali}|\p{Script=Greek}/u;
    expect(everything(language).filter((here) => foreign.test(here))).toEqual([]);
  });

  it.each([
    ['ar', 'ة'],
    ['ps', 'ښ'],
    ['ur', 'ے'],
    ['ckb', 'ۆ'],
    ['sq', 'ë'],
    ['sr', 'ć'],
    ['tr', 'ğ'],
  ])('has not changed places with another language: %s', (language, letter) => {
    expect(LANGUAGES.filter((each) => everything(each).join('').includes(letter))).toEqual([language]);
  });

  it('says the same in the same number of paragraphs', () => {
    for (const { texts } of sheets) {
      const lengths = LANGUAGES.map((language) => texts[language]?.paragraphs.length);
      expect(lengths).toEqual(LANGUAGES.map(() => 12));
    }
  });
});
