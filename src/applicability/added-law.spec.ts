import { added } from '../../test/support/added-law.js';
import { seededLaw } from '../../test/support/seeded-law.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import { applicable } from './finder.js';
import type { Judgment } from './judge.js';
import type { Question } from './question.js';

const law = seededLaw();

function judged(rows: Entry[], pair: string, more: Partial<Question>, instrument = 'PCC_SEE'): Judgment | undefined {
  const [from = '', to = ''] = pair.split('->');
  const question = { from, to, on: '2026-09-01', personalData: false, classified: false, documents: [], ...more };
  return applicable(question, law.with(rows)).find(({ matter }) => matter.instrument.key === instrument);
}
const outcome = (judgment: Judgment | undefined, row: string) =>
  judgment?.checks.find(({ rule }) => rule.key === row)?.finding.outcome;

describe('what officers add to the register', () => {
  const suspension = added('suspension', 'PCC_SEE/AL', { country: 'AL', articles: ['13', '14'], receivedOn: null });

  it('suspends the articles that it names, from its day on, for the one who has suspended them', () => {
    const search = { action: 'XB_SURV_PLANNED' };
    expect(outcome(judged([suspension], 'AL->MK', search), 'G_SUSPENSION')).toBe('failed');
    expect(outcome(judged([suspension], 'AL->MK', { ...search, on: '2019-12-31' }), 'G_SUSPENSION')).toBe('passed');
    expect(outcome(judged([suspension], 'AL->MK', { action: 'REQ_INFO' }), 'G_SUSPENSION')).toBe('passed');
    expect(outcome(judged([suspension], 'RS->MK', search), 'G_SUSPENSION')).toBe('passed');
    const unsure = { ...suspension, certainFrom: null };
    expect(outcome(judged([unsure], 'AL->MK', search), 'G_SUSPENSION')).toBe('unknown');
  });

  it('lets personal data go where an authority has permitted it, towards that state and no other', () => {
    const permission = { by: 'BG', towards: 'RS', subject: 'personal_data' as const, reference: null };
    const rows = [added('permission', 'BG/RS', permission, { instrument: null })];
    const data = { action: 'SPONT_INFO', personalData: true };
    expect(outcome(judged(rows, 'BG->RS', data), 'R-BG-2')).toBe('passed');
    expect(outcome(judged(rows, 'BG->AL', data), 'R-BG-2')).toBe('failed');
    expect(outcome(judged(rows, 'BG->RS', { ...data, on: '2019-01-01' }), 'R-BG-2')).toBe('failed');
  });

  it('lets classified information go where there is an agreement on it', () => {
    const agreement = { by: 'BG', towards: 'RS', subject: 'classified_information' as const, reference: null };
    const rows = [added('permission', 'BG/RS/C', agreement, { instrument: null })];
    expect(outcome(judged(rows, 'RS->BG', { action: 'SPONT_INFO', classified: true }), 'R-BG-1')).toBe('passed');
    expect(outcome(judged(rows, 'AL->BG', { action: 'SPONT_INFO', classified: true }), 'R-BG-1')).toBe('failed');
  });

  it('opens the automated exchange between two who are evaluated for that kind of data', () => {
    const evaluated = (country: string) =>
      added(
        'evaluation',
        `PCC_PRUM/${country}/dna`,
        { country, category: 'dna', by: 'the parties' },
        { instrument: 'PCC_PRUM' },
      );
    const rows = [evaluated('HU'), evaluated('RS')];
    expect(judged(rows, 'HU->RS', { action: 'AUTO_DNA_SEARCH' }, 'PCC_PRUM')?.status).toBe('allowed');
    expect(judged(rows, 'HU->RS', { action: 'AUTO_DACTY' }, 'PCC_PRUM')?.status).toBe('needs_confirmation');
    expect(judged(rows, 'HU->MK', { action: 'AUTO_DNA_SEARCH' }, 'PCC_PRUM')?.status).toBe('needs_confirmation');
    expect(judged(rows.slice(0, 1), 'HU->RS', { action: 'PRUM_FOLLOWUP' }, 'PCC_PRUM')?.status).not.toBe('allowed');
  });

  it('is a basis for a transfer where protection was found adequate', () => {
    const decision = { by: 'EU', towards: 'MD', subject: 'adequacy' as const, reference: null };
    const rows = [added('permission', 'EU/MD', decision, { instrument: null })];
    const data = { action: 'SPONT_INFO', personalData: true, transferBasis: 'LED36_ADEQUACY' };
    expect(outcome(judged(rows, 'RO->MD', data), 'G_LED_TRANSFER')).toBe('passed');
    expect(outcome(judged(rows, 'RO->RS', data), 'G_LED_TRANSFER')).toBe('failed');
  });

  it('carries pursuit between two who have agreed on how, under the rules that they have agreed on', () => {
    const agreement = {
      title: 'Agreement of Albania and North Macedonia on pursuit',
      parties: ['AL', 'MK'],
      articles: ['13'],
      actions: [],
      rules: [
        {
          rule: 'offence_scope' as const,
          parameters: { scope: 'extraditable', named: 'extraditable offences' },
          articles: ['13'],
        },
      ],
      endsBy: null,
    };
    const rows = [added('agreement', 'AL-MK/2020', agreement)];
    expect(judged(rows, 'MK->AL', { action: 'HOT_PURSUIT', extraditable: true })?.status).toBe('allowed');
    expect(judged(rows, 'MK->AL', { action: 'HOT_PURSUIT', extraditable: false })?.status).toBe('blocked');
    expect(judged(rows, 'MK->AL', { action: 'XB_SURV_PLANNED' })?.status).toBe('blocked');
    expect(judged(rows, 'MK->AL', { action: 'HOT_PURSUIT', on: '2019-12-31' })?.status).toBe('blocked');
  });

  it('makes of a possible basis one that is in force, when two have confirmed it, and says by whom', () => {
    const agreement = {
      title: 'Agreement of Albania and Greece on police cooperation',
      parties: ['AL', 'GR'],
      articles: ['5'],
      actions: ['REQ_INFO'],
      rules: [],
      endsBy: null,
    };
    const confirmed = { confirmationId: 'c', proposedBy: 'a', confirmedBy: 'b', at: new Date('2026-09-01T08:00:00Z') };
    const mine = { instrument: 'BILATERAL_POLICE', confirmed, trust: 'unverified' as const };
    const rows = [
      added('agreement', 'AL-GR', agreement, mine),
      ...law.entries
        .filter(({ key }) => key === 'BILATERAL_POLICE/AS_AGREED')
        .map((entry) => ({ ...entry, confirmed })),
    ];
    const answer = judged(rows, 'AL->GR', { action: 'REQ_INFO' }, 'BILATERAL_POLICE');
    expect(answer?.status).toBe('allowed');
    expect(answer?.checks.flatMap((check) => check.confirmed)).toContainEqual(confirmed);
    expect(judged(rows, 'AL->GR', { action: 'MIXED_PATROL' }, 'BILATERAL_POLICE')?.status).toBe('needs_confirmation');
    expect(judged([], 'AL->GR', { action: 'REQ_INFO' }, 'BILATERAL_POLICE')?.status).toBe('needs_confirmation');
  });
});
