import { Button, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../../words/spell';
import type { Facilitator } from './network';

interface Listed {
  readonly shown: readonly Facilitator[];
  readonly centre: string | undefined;
  readonly onCentre: (id: string) => void;
}

/** The best connected first: what the drawing shows, for those who do not see it, and more. */
export function Facilitators({ shown, centre, onCentre }: Listed): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const columns = [
    spell.field('label'),
    spell.field('category'),
    spell.field('debriefings'),
    t('network.degree'),
    t('network.group'),
    t('network.ties'),
  ];
  return (
    <Table fz="sm" withTableBorder>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column}>{column}</Table.Th>
          ))}
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map((one) => (
          <Table.Tr key={one.standsFor} aria-current={one.standsFor === centre}>
            <Table.Th scope="row">
              <Known id={one.standsFor} label={one.label} />
              {one.containsMinor && <Text size="xs">{spell.field('containsMinor')}</Text>}
            </Table.Th>
            <Table.Td>{one.category ? spell.code(one.category) : '–'}</Table.Td>
            <Table.Td>{one.debriefings}</Table.Td>
            <Table.Td>{one.degree}</Table.Td>
            <Table.Td>{one.community ?? '–'}</Table.Td>
            <Table.Td>
              <Ties one={one} shown={shown} />
            </Table.Td>
            <Table.Td>
              <Button
                size="xs"
                variant="default"
                aria-label={t('network.aroundOne', { label: one.label ?? '?' })}
                onClick={() => onCentre(one.standsFor)}
              >
                {t('network.around')}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Those whom the page names; of the others, how many. */
function Ties({ one, shown }: { readonly one: Facilitator; readonly shown: readonly Facilitator[] }): ReactElement {
  const { t } = useTranslation();
  const named = one.ties.flatMap(({ to, records }) => {
    const other = shown.find(({ standsFor }) => standsFor === to);
    return other ? [{ to, label: other.label ?? '?', records }] : [];
  });
  const others = one.degree - named.length;
  return (
    <>
      {named.map(({ to, label, records }) => (
        <Text key={to} size="sm">
          {t('network.tie', { label, records })}
        </Text>
      ))}
      {others > 0 && <Text size="sm">{t('network.others', { number: others })}</Text>}
    </>
  );
}

function Known({ id, label }: { readonly id: string; readonly label: string | null }): ReactElement {
  return (
    <Link to="/record/$kind/$id" params={{ kind: 'subject', id }}>
      {label ?? '?'}
    </Link>
  );
}
