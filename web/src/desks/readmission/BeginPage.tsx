import { SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../kinds/kinds';
import { openRoute } from '../../shell/router';
import { useSpell } from '../../words/spell';
import { ApprehensionChoice } from './ApprehensionChoice';
import { ByHand } from './ByHand';
import { FromApprehension } from './FromApprehension';

/** A readmission is begun from the record of an apprehension, without typing anything again; or by hand. */
export function BeginPage({ kind }: { readonly kind: Kind }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const navigate = useNavigate();
  const { apprehension } = openRoute.useSearch();
  const [way, setWay] = useState('apprehension');
  const choose = (search: Record<string, string>) =>
    void navigate({ to: '/new/$kind', params: { kind: kind.name }, search });
  return (
    <Stack>
      <Title order={1} size="h3">
        {t('list.openNew', { kind: spell.kind(kind.name) })}
      </Title>
      <Text>{t('readmission.begin')}</Text>
      {apprehension ? (
        <FromApprehension kind={kind} apprehensionId={apprehension} onBack={() => choose({})} />
      ) : (
        <>
          <SegmentedControl
            w="fit-content"
            aria-label={t('readmission.begin')}
            value={way}
            onChange={setWay}
            data={[
              { value: 'apprehension', label: t('readmission.fromApprehension') },
              { value: 'hand', label: t('readmission.byHand') },
            ]}
          />
          {way === 'hand' ? (
            <ByHand kind={kind} />
          ) : (
            <ApprehensionChoice onChoose={(id) => choose({ apprehension: id })} />
          )}
        </>
      )}
    </Stack>
  );
}
