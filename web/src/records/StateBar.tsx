import { Badge, Button, Group, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../kinds/kinds';
import { useSpell } from '../words/spell';

/** Of a law with more states than this, the present one is shown and where it can lead; all of them when asked for. */
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
  const [whole, setWhole] = useState(false);
  if (!state) return null;
  const states = Object.keys(kind.states ?? {});
  const isLong = states.length > MOST_SHOWN;
  const next = isLong && !whole ? nextOf(kind, state) : [];
  const shown = (!isLong || whole) && states.includes(state) ? states : [state];
  return (
    <div>
      <Group gap={4}>
        <States states={shown} present={state} label={t('record.state')} />
        {next.length > 0 && (
          <>
            <Text size="sm" span aria-hidden>
              →
            </Text>
            <States states={next} present={state} label={t('record.nextStates')} />
          </>
        )}
        {isLong && (
          <Button
            className="screen-only"
            size="compact-xs"
            variant="subtle"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? t('record.fewStates') : t('record.allStates', { number: states.length })}
          </Button>
        )}
      </Group>
      {kind.states?.[state] && (
        <Text size="sm" mt={4}>
          {spell.says(kind.states[state])}
        </Text>
      )}
    </div>
  );
}

interface Shown {
  readonly states: readonly string[];
  readonly present: string;
  readonly label: string;
}

function States({ states, present, label }: Shown): ReactElement {
  const spell = useSpell();
  return (
    <Group gap={4} role="list" aria-label={label}>
      {states.map((one) => (
        <div role="listitem" key={one} aria-current={one === present ? 'step' : undefined}>
          <Badge
            radius="sm"
            tt="none"
            color={one === present ? 'blue' : 'gray'}
            variant={one === present ? 'filled' : 'outline'}
            c={one === present ? undefined : '#495057'}
          >
            {spell.code(one)}
          </Badge>
        </div>
      ))}
    </Group>
  );
}

/** Where the law lets it lead from here, whoever does it. */
function nextOf({ acts, states }: Kind, state: string): string[] {
  const to = new Set(Object.values(acts).flatMap((act) => (act.from?.includes(state) && act.to ? [act.to] : [])));
  return Object.keys(states ?? {}).filter((one) => one !== state && to.has(one));
}
