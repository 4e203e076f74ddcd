import { Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../forms/Fields';
import type { Field, Kind } from '../../kinds/kinds';
import { useSpell } from '../../words/spell';

interface Grid {
  /** Of what is graded: its form has the grades, and its lists say what they mean. */
  readonly kind: Kind;
  readonly form: Form;
  readonly onChange: (grades: Form) => void;
}

const GRADES = ['sourceGrade', 'infoGrade'] as const;

/** Source by information: one choice in a grid of four by four, with what it means in words below. */
export function Grading({ kind, form, onChange }: Grid): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const [source, info] = GRADES.map((name) => kind.open?.fields.find((field) => field.name === name));
  if (!source?.choices || !info?.choices) return null;
  const meaning = ({ codes = '' }: Field, code: unknown) => spell.says(kind.codes[codes]?.[String(code)] ?? '');
  const isGraded = form.sourceGrade !== undefined && form.infoGrade !== undefined;
  return (
    <div>
      <Table withTableBorder withColumnBorders w="fit-content" aria-label={t('record.grade')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {info.choices.map((code) => (
              <Table.Th key={code} scope="col" ta="center" title={meaning(info, code)}>
                {code}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {source.choices.map((row) => (
            <Table.Tr key={row}>
              <Table.Th scope="row" title={meaning(source, row)}>
                {row}
              </Table.Th>
              {info.choices?.map((column) => (
                <Table.Td key={column} p={0}>
                  <label style={{ display: 'grid', placeItems: 'center', width: 56, height: 44, cursor: 'pointer' }}>
                    <input
                      type="radio"
                      name="grading"
                      aria-label={`${row}${column}: ${meaning(source, row)}; ${meaning(info, column)}`}
                      checked={form.sourceGrade === row && form.infoGrade === column}
                      onChange={() => onChange({ sourceGrade: row, infoGrade: column })}
                    />
                  </label>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" mt="xs" aria-live="polite">
        {isGraded
          ? `${String(form.sourceGrade)}${String(form.infoGrade)} · ${meaning(source, form.sourceGrade)} · ${meaning(info, form.infoGrade)}`
          : t('request.gradeAbout')}
      </Text>
    </div>
  );
}
