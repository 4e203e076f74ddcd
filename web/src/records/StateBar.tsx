import { Badge, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../kinds/kinds';
import { useSpell } from '../words/spell';

/** A law with more states than this is shown by its present one. */
const MOST_SHOWN = 9;

export function StateBar({
  kind,
  state,
}: {
  readonly kind: Kind;
  readonly state: string | undefined;
}): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  if (!state) return null;
  const states = Object.keys(kind.states ?? {});
  const shown = states.length <= MOST_SHOWN && states.includes(state) ? states : [state];
  return (
    <div>
      <Group gap={4} role="list" aria-label={t('record.state')}>
        {shown.map((one) => (
          <div role="listitem" key={one} aria-current={one === state ? 'step' : undefined}>
            <Badge
              radius="sm"
              tt="none"
              color={one === state ? 'blue' : 'gray'}
              variant={one === state ? 'filled' : 'outline'}
              c={one === state ? undefined : '#495057'}
            >
              {spell.code(one)}
            </Badge>
          </div>
        ))}
      </Group>
      {kind.states?.[state] && (
        <Text size="sm" mt={4}>
          {spell.says(kind.states[state])}
        </Text>
      )}
    </div>
  );
}
