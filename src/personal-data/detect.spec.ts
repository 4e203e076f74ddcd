import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detected, type Pattern } from './detect.js';

type Row = Pattern & { any_case: boolean; example: string };
const file = join(import.meta.dirname, '../../../data/personal-data-patterns.json');
const patterns = (JSON.parse(readFileSync(file, 'utf8')) as Row[]).map((row) => ({ ...row, anyCase: row.any_case }));

describe('personal data in a text', () => {
  it.each(patterns.map(({ code, example }) => [code, example]))('are found by the rule %s', (code, example) => {
    expect(detected(patterns, ['Nothing here.', example])).toContain(code);
  });

  it.each([
    'In August 2026 crossings at Kakavia rose by 12.5 % to 1,204, after 1 075 in July.',
    'Three groups of 20 to 30 persons, mostly between 04:00 and 06:00, on the route Gjirokaster - Ioannina.',
    'Deployment from 01.09.2026 to 30.09.2026: 12 officers, 4 cars, under PCC SEE, Art. 28(1), and Directive (EU) 2016/680.',
    'The suspects were Albanian and Syrian nationals. Miss no briefing on 5 September 2026.',
    'Contact point: Border Police Directorate Skopje, open day and night. Annual report 2025/2026, pages 10-14.',
    'DEC 2026, SEE 2006, EU 2023/977, AL-GR border section, DRINO II.',
  ])('are not found where there are none: %s', (text) => {
    expect(detected(patterns, [text])).toEqual([]);
  });
});
