import { Button, Group, NativeSelect, Stack, Text, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/ask';
import { PrintHead } from '../../records/PrintHead';
import { RefusalNote } from '../../shell/Sorry';
import { useTitle } from '../../shell/title';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import { usePages } from '../coordinator/use-pages';
import { Communities } from './Communities';
import { Drawing } from './Drawing';
import { Facilitators } from './Facilitators';
import { around, edgesOf, nodesOf, type NetworkPart } from './network';

const DAY = 86_400_000;
/** So long ago a question begins by itself: a year is the most that one may be about. */
const DAYS_BACK = 90;
const AT_A_TIME = 50;
const DEPTHS = ['1', '2', '3', '4'];

interface Asked {
  readonly operationId?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Who is tied to whom across interviews: a list, and a drawing of all of it or around one of them. */
export function NetworkPage(): ReactElement {
  const { t } = useTranslation();
  useTitle(t('pages.network'));
  const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
  const [asked, setAsked] = useState<Asked>(() => ({ from: day(DAYS_BACK), to: day(0) }));
  return (
    <Stack>
      <PrintHead about={t('pages.network')} />
      <Title order={1} size="h3">
        {t('pages.network')}
      </Title>
      <Text size="sm">{t('network.about')}</Text>
      <Bounds asked={asked} onChange={setAsked} />
      <Answer asked={asked} />
    </Stack>
  );
}

interface Bounded {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}

function Bounds({ asked, onChange }: Bounded): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { data: operations } = usePages<{ id: string; title: string }>('/operations', {});
  const says = (name: keyof Asked, value: string) => {
    const { [name]: _, ...others } = asked;
    onChange(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <Group align="end" className="screen-only">
      <NativeSelect
        label={spell.field('operationId')}
        value={asked.operationId ?? ''}
        onChange={({ currentTarget: { value } }) => says('operationId', value)}
        data={[
          { value: '', label: t('network.anyOperation') },
          ...(operations ?? []).map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {(['from', 'to'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(`network.${name}`)}
          value={asked[name] ?? ''}
          onChange={({ currentTarget: { value } }) => says(name, value)}
        />
      ))}
    </Group>
  );
}

function Answer({ asked }: { readonly asked: Asked }): ReactElement {
  const { t } = useTranslation();
  const found = useInfiniteQuery({
    queryKey: ['answer', '/networks/facilitators', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) =>
      read<NetworkPart>('/networks/facilitators', { ...asked, limit: AT_A_TIME, after }, signal),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (found.error) return <RefusalNote error={found.error} />;
  if (!found.data) return <Waiting />;
  return (
    <Stack>
      <Shown parts={found.data.pages} />
      {found.hasNextPage && (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </Stack>
  );
}

function Shown({ parts }: { readonly parts: readonly NetworkPart[] }): ReactElement {
  const { t } = useTranslation();
  const [centre, setCentre] = useState<string>();
  const [depth, setDepth] = useState(2);
  const all = useMemo(() => parts.flatMap(({ items }) => items), [parts]);
  const isThere = all.some(({ standsFor }) => standsFor === centre);
  const shown = useMemo(
    () => (centre !== undefined && isThere ? around(all, centre, depth) : all),
    [all, centre, isThere, depth],
  );
  const nodes = useMemo(() => nodesOf(shown, centre), [shown, centre]);
  const edges = useMemo(() => edgesOf(shown), [shown]);
  const [first] = parts;
  if (!first || all.length === 0) return <Text>{t('list.none')}</Text>;
  return (
    <Stack>
      <Text aria-live="polite">{t('network.found', { shown: shown.length, all: first.count })}</Text>
      {first.cut && <Text>{t('network.cut')}</Text>}
      {isThere && (
        <Group align="end" className="screen-only">
          <NativeSelect
            label={t('check.depth')}
            value={depth}
            onChange={({ currentTarget: { value } }) => setDepth(Number(value))}
            data={DEPTHS}
          />
          <Button variant="default" onClick={() => setCentre(undefined)}>
            {t('network.all')}
          </Button>
        </Group>
      )}
      <Drawing nodes={nodes} edges={edges} />
      <Facilitators shown={shown} centre={centre} onCentre={setCentre} />
      <Communities all={all} communities={first.communities} />
    </Stack>
  );
}
