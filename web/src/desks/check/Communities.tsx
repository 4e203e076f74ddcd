import { List, Stack, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facilitator, NetworkPart } from './network';

interface Found {
  readonly all: readonly Facilitator[];
  readonly communities: NetworkPart['communities'];
}

/** Who has more to do with one another than with everybody else; the largest first. */
export function Communities({ all, communities }: Found): ReactElement | null {
  const { t } = useTranslation();
  const label = (id: string) => all.find(({ standsFor }) => standsFor === id)?.label ?? '?';
  if (communities.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('network.communities')}
      </Title>
      <List size="sm">
        {communities.map(({ community, size, records, centre }) => (
          <List.Item key={community}>
            {t('network.community', { community, size, records, centre: label(centre) })}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
