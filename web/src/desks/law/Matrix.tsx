import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Query } from '../../api/ask';
import type { components } from '../../generated/api';
import type { Form } from '../../forms/Fields';
import { Waiting } from '../../shell/Waiting';
import { RefusalNote } from '../../shell/Sorry';
import { useSpell } from '../../words/spell';
import { useAnswer } from '../use-answer';
import { statusColours, statusSigns } from './status';

type Whole = components['schemas']['MatrixView'];

const asked = ['action', 'on', 'personalData', 'offence', 'subject'];

/** Who may ask whom: each row a state that asks, each column one that is asked. */
export function Matrix({
  form,
  onChoose,
}: {
  readonly form: Form;
  readonly onChoose: (from: string, to: string) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const query = Object.fromEntries(
    asked.flatMap((name) => (form[name] === undefined ? [] : [[name, form[name]]])),
  ) as Query;
  const { data, error } = useAnswer<Whole>('/legal-bases/matrix', query, Boolean(form.action));
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const columns = data.rows.map(({ from }) => from);
  return (
    <>
      <Group gap="md">
        {Object.entries(statusSigns).map(([status, sign]) => (
          <Text key={status} size="sm">
            {sign} {spell.code(status)}
          </Text>
        ))}
      </Group>
      <Table.ScrollContainer type="native" minWidth={500} tabIndex={0}>
        <Table withTableBorder withColumnBorders fz="xs" ta="center">
          <caption>{t('law.matrixAbout')}</caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                {spell.field('from')} → {spell.field('to')}
              </Table.Th>
              {columns.map((country) => (
                <Table.Th key={country}>{country}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.rows.map(({ from, cells }) => (
              <Table.Tr key={from}>
                <Table.Th scope="row">{from}</Table.Th>
                {columns.map((to) => {
                  const cell = cells.find((one) => one.to === to);
                  return (
                    <Table.Td key={to} p={2} bg={cell && `${statusColours[cell.status]}.1`}>
                      {cell && (
                        <UnstyledButton
                          p={4}
                          title={(cell.instruments as readonly string[]).join(', ')}
                          aria-label={`${from} → ${to}: ${spell.code(cell.status)}`}
                          onClick={() => onChoose(from, to)}
                        >
                          {statusSigns[cell.status]}
                        </UnstyledButton>
                      )}
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
