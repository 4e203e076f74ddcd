import { Anchor, Button, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/download';
import type { components } from '../../generated/api';
import { useSpell } from '../../words/spell';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';

type Parked = components['schemas']['ParkedWorkView'];
type Command = { readonly path: string };

/** All that was parked of one piece of work, in the order in which it was written, with its photos. */
export function WholeWork({ record }: Extra): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { workId, id } = record as unknown as Parked;
  const query = { workId: workId ?? undefined, limit: 100 };
  const { data } = useAnswer<{ items: Parked[] }>('/parked-work', query, workId !== null);
  const steps = [...(data?.items ?? [])].sort((one, other) => one.seq - other.seq);
  return (
    <List type="ordered" spacing="xs">
      {steps.map((step) => (
        <List.Item key={step.id}>
          {step.id === id ? (
            <Text span fw={600}>
              {pathOf(step)}
            </Text>
          ) : (
            <Anchor component={Link} to="/record/$kind/$id" params={{ kind: 'parked_work', id: step.id } as never}>
              {pathOf(step)}
            </Anchor>
          )}{' '}
          · {spell.code(step.state)}{' '}
          {pathOf(step).endsWith('/file') && step.command && (
            <Button
              size="md"
              variant="default"
              onClick={() => void download(`/parked-work/${step.id}/photo`, 'photo.jpg')}
            >
              {t('field.photoTitle', { number: step.seq })}
            </Button>
          )}
        </List.Item>
      ))}
    </List>
  );
}

const pathOf = ({ command, itemId }: Parked): string => (command as Command | null)?.path ?? itemId;
