import { Group, Progress, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useSpell } from '../../words/spell';
import type { Row } from '../../words/title';

/** How much each counterpart has of the whole, as a length and as a number. */
export function Shares({ rows }: { readonly rows: readonly Row[] }): ReactElement | null {
  const spell = useSpell();
  const named = rows.find((row) => typeof row.counterpart === 'string') ? 'counterpart' : 'kind';
  const sums = new Map<string, number>();
  for (const row of rows) {
    const name = row[named];
    const number = row.number ?? row.held;
    if (typeof name === 'string' && typeof number === 'number') sums.set(name, (sums.get(name) ?? 0) + number);
  }
  const most = Math.max(...sums.values());
  if (sums.size === 0 || most <= 0) return null;
  return (
    <div>
      {[...sums].map(([name, number]) => (
        <Group key={name} wrap="nowrap" gap="xs">
          <Text size="sm" w="9rem">
            {/^[A-Z]/.test(name) ? name : spell.code(name)}
          </Text>
          <Progress value={(number / most) * 100} aria-label={`${name}: ${number}`} style={{ flex: 1 }} color="blue" />
          <Text size="sm" w="3rem" ta="end">
            {number}
          </Text>
        </Group>
      ))}
    </div>
  );
}
