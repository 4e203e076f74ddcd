import type { Attributes } from './subject-kinds.dto.js';
import { warningsAbout } from './subject.warnings.js';

const codes = (...[kind, attributes]: Parameters<typeof warningsAbout>) =>
  warningsAbout(kind, attributes).map(({ code }) => code);
const NAME = 'P<ALBHOXHA<<ARTA'.padEnd(44, '<');
const passport = (number: string | undefined, line: string) =>
  ({ type: 'passport', number, issuingCountry: 'AL', mrz: [NAME, line] }) as Attributes;

// The number of nobody: its check digits are 3 (7, 3, 1), 4 and 7.
const RIGHT = 'L898902C36ALB7408122F1204159ZE184226B<<<<<10';
const WRONG = 'L898902C37ALB7408122F1204159ZE184226B<<<<<10';

describe('what is odd about a document', () => {
  it('is nothing where its zone is right and says its number', () => {
    expect(codes('document', passport('L898902C3', RIGHT))).toEqual([]);
    expect(codes('document', { type: 'passport', number: 'L898902C3', mrz: [] })).toEqual([]);
  });

  it('is a wrong check digit of its zone', () => {
    expect(codes('document', passport('L898902C3', WRONG))).toEqual(['mrz_check_digit']);
  });

  it('is a zone that says another number than was written down, or that is none', () => {
    expect(codes('document', passport('L898902C4', RIGHT))).toEqual(['mrz_other_number']);
    const personal = { ...passport('L898902C4', RIGHT), type: 'personal_number' } as Attributes;
    expect(codes('document', personal)).toEqual([]);
    const unread = { type: 'passport', mrz: ['X'.repeat(40)] } as Attributes;
    expect(codes('document', unread)).toEqual(['mrz_unreadable']);
  });

  it('is a number of which nothing is left', () => {
    expect(codes('document', { type: 'passport', number: '--', mrz: [] })).toEqual(['empty_identifier']);
    expect(codes('vehicle', { type: 'van', plate: '١٢٣' } as Attributes)).toEqual([]);
  });
});
