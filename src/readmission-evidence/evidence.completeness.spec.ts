import { missingEvidence, type Piece, type ToProve } from './evidence.completeness.js';
import { listedForAll } from './evidence.listed.js';

const ADULT = { id: 'p1', role: 'principal', hasPhoto: true, hasFingerprints: false } as const;

const piece = (more: Partial<Piece> = {}): Piece => ({
  id: 'e1',
  personId: 'p1',
  kind: 'nat_passport',
  authenticity: 'genuine',
  issuingCountry: 'RS',
  contested: false,
  copyAttached: true,
  cleared: false,
  assessment: { strength: 'proof', sure: true, because: ['listed'], rule: null, condition: null },
  ...more,
});
const toProve = (more: Partial<ToProve> = {}): ToProve => ({
  category: 'own_national',
  procedure: 'standard',
  interviewRequested: false,
  requested: 'RS',
  persons: [ADULT],
  biometrics: null,
  biometricsSure: false,
  ...more,
});
const what = (of: ToProve, pieces: readonly Piece[]) => missingEvidence(of, pieces).map((missing) => missing.what);
const FORGED = { strength: 'none', sure: true, because: ['forged'], rule: null, condition: null } as const;

describe('an application', () => {
  it.each<[string, Partial<ToProve>, readonly Piece[], readonly string[]]>([
    ['of a national with a passport lacks nothing', {}, [piece()], []],
    ['without anything lacks evidence of the nationality', {}, [], ['evidence_of_nationality']],
    ['may ask for an interview instead', { interviewRequested: true }, [], []],
    [
      'gains nothing by a forged passport',
      {},
      [piece({ authenticity: 'forged', assessment: FORGED })],
      ['evidence_of_nationality'],
    ],
    ['needs a copy of what it names', {}, [piece({ copyAttached: false })], ['copy']],
    [
      'needs a photograph',
      { persons: [{ id: 'p1', role: 'principal', hasPhoto: false, hasFingerprints: true }] },
      [piece()],
      ['photograph'],
    ],
    [
      'needs fingerprints where verified law asks for them',
      { biometrics: 'fingerprint_sheet', biometricsSure: true },
      [piece()],
      ['fingerprints'],
    ],
    ['needs none on a guess', { biometrics: 'fingerprint_sheet' }, [piece()], []],
    [
      'of a national of a third state needs the condition and the unlawful stay',
      { category: 'tcn_direct_entry' },
      [],
      ['evidence_of_tcn_condition', 'evidence_of_illegality'],
    ],
    [
      'is whole with both',
      { category: 'tcn_direct_entry' },
      [piece({ kind: 'tcn_stamp' }), piece({ kind: 'ill_statement' })],
      [],
    ],
    [
      'rests on a visa or permit only where there is one',
      { category: 'tcn_visa_permit' },
      [piece({ kind: 'tcn_stamp' }), piece({ kind: 'ill_no_visa' })],
      ['visa_or_permit'],
    ],
    [
      'rests on a forged document of the requested state and of no other',
      { category: 'tcn_forged_doc_of_requested' },
      [piece({ kind: 'tcn_forged_doc', issuingCountry: 'BG' }), piece({ kind: 'ill_no_visa' })],
      ['forged_document'],
    ],
    [
      'under the SFRY clause shows birthplace or residence',
      { category: 'ex_sfry' },
      [piece({ kind: 'ill_statement' })],
      ['evidence_of_sfry_clause'],
    ],
    [
      'does not send what protectors have said before a safeguard officer agrees',
      {},
      [piece(), piece({ kind: 'tcn_io_info' })],
      ['safeguard_sign_off'],
    ],
    ['sends it then', {}, [piece(), piece({ kind: 'tcn_io_info', cleared: true })], []],
    [
      'shows how each relative belongs to the person',
      { persons: [ADULT, { id: 'p2', role: 'child', hasPhoto: true, hasFingerprints: false }] },
      [piece()],
      ['evidence_of_family'],
    ],
  ])('%s', (_, more, pieces, missing) => {
    expect(what(toProve(more), pieces)).toEqual(missing);
  });

  it('needs an interview as soon as the only document is contested or forged', () => {
    expect(listedForAll(toProve(), [piece()])).toBe(true);
    expect(listedForAll(toProve(), [piece({ contested: true })])).toBe(false);
    expect(listedForAll(toProve(), [piece({ assessment: FORGED })])).toBe(false);
  });
});
