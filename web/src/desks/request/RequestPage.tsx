import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { presetsOf, type Form } from '../../forms/Fields';
import { FormFoot } from '../../forms/FormFoot';
import { useKind, type Kind } from '../../kinds/kinds';
import { OpenForm } from '../../records/OpenForm';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { useSpell } from '../../words/spell';
import { Enclosures } from './Enclosures';
import { Grading } from './Grading';
import { Papers } from './Papers';
import { useWriting, type Written } from './use-writing';

const begunWith = (kind: Kind, begun: Form | undefined): Written => ({
  request: { ...presetsOf(kind.open?.fields ?? []), ...begun },
  grades: {},
  items: [],
  papers: [],
});

/** A request in one guided form: whom, how soon, what for, how it is handled and graded, whom it is about, what is asked, what is attached. */
export function RequestPage({ kind }: { readonly kind: Kind }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const may = useMay();
  const navigate = useNavigate();
  const item = useKind('transmission_item');
  const { form: begun } = useLocation({ select: ({ state }) => state });
  const [written, setWritten] = useState(() => begunWith(kind, begun));
  const part = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const { send, error, at, faults, busy, isOpen } = useWriting((id) =>
    navigate({ to: '/record/$kind/$id', params: { kind: kind.name, id }, search: {} }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send(written);
  };
  const mayAdd = may(item.open?.allow);
  const besides = {
    ...(mayAdd && {
      grading: <Grading kind={item} form={written.grades} onChange={(grades) => part({ grades })} />,
      persons: (
        <Enclosures
          kind={item}
          items={written.items}
          faultsOf={(one) => (one === at ? faults : [])}
          onChange={(items) => part({ items })}
        />
      ),
    }),
    ...(may('attachment.use') && {
      attachments: <Papers papers={written.papers} onChange={(papers) => part({ papers })} />,
    }),
  };
  return (
    <Stack>
      <Title order={1} size="h3">
        {t('list.openNew', { kind: spell.kind(kind.name) })}
      </Title>
      {kind.open?.about && <Text>{spell.says(kind.open.about)}</Text>}
      <Paper withBorder p="sm">
        <form onSubmit={submit}>
          <Stack>
            <OpenForm
              kind={kind}
              form={written.request}
              onChange={(request) => part({ request })}
              faults={at === 'request' ? faults : []}
              besides={besides}
            />
            {isOpen && error !== undefined && <Alert color="orange">{t('request.isThere')}</Alert>}
            {typeof at === 'number' && error !== undefined && (
              <Text fw={600}>{t('request.one', { number: at + 1 })}</Text>
            )}
            {error !== undefined && <RefusalNote error={error} />}
            <FormFoot does={t('list.open')} busy={busy} onCancel={() => window.history.back()} />
          </Stack>
        </form>
      </Paper>
    </Stack>
  );
}
