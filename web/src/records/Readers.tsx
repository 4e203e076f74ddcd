import { Stack, Table, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/ask';
import type { components } from '../generated/api';
import type { Kind } from '../kinds/kinds';
import { RefusalNote } from '../shell/Sorry';
import { Waiting } from '../shell/Waiting';
import { useSpell } from '../words/spell';

type Reader = components['schemas']['ReaderView'];

/** Why can X see this: everybody who may read the record, and by which rule. */
export function Readers({ kind, id }: { readonly kind: Kind; readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [wanted, setWanted] = useState('');
  const { data, error } = useQuery({
    queryKey: ['readers', kind.name, id],
    queryFn: () => read<Reader[]>(`/records/${kind.name}/${id}/readers`),
  });
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  const found = data.filter(({ name, authority }) =>
    `${name} ${authority}`.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()),
  );
  return (
    <Stack gap="xs">
      <Text>{t('sharing.about', { number: data.length })}</Text>
      <TextInput
        className="screen-only"
        label={t('sharing.find')}
        value={wanted}
        onChange={({ currentTarget: { value } }) => setWanted(value)}
      />
      {found.length === 0 && <Text role="status">{t('sharing.nobody')}</Text>}
      <Table.ScrollContainer type="native" minWidth={300} tabIndex={0}>
        <Table striped withTableBorder fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('sharing.officer')}</Table.Th>
              <Table.Th>{t('sharing.authority')}</Table.Th>
              <Table.Th>{t('sharing.because')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.map(({ officerId, name, authority, because }) => (
              <Table.Tr key={officerId}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{authority}</Table.Td>
                <Table.Td>{spell.says(because)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
