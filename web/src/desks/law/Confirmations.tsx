import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../generated/api';
import { useKind } from '../../kinds/kinds';
import { RowActs } from '../../lists/RowActs';
import { Files } from '../../records/Files';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { Reference } from '../../words/Reference';
import { useSpell } from '../../words/spell';
import { Value } from '../../words/Value';
import { Part } from '../readmission/Part';
import { useAnswer } from '../use-answer';
import type { About } from './CaseValues';
import { ConfirmDialog } from './ConfirmDialog';
import { ConfirmedBy } from './ConfirmedBy';

type Confirmation = components['schemas']['LegalConfirmationView'] & { readonly [field: string]: unknown };

/** What the register has no row of yet: an agreement of the two that somebody has read. */
const ANYTHING = { entryId: null, form: {} };

/** What legal officers have proposed and confirmed for the case: the text, what follows from it, and what may be done. */
export function Confirmations({ about }: { readonly about: About }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { open } = useKind('legal_confirmation');
  const [begun, setBegun] = useState(false);
  const query = { ...about, limit: 100 };
  const { data, error } = useAnswer<{ readonly items: readonly Confirmation[] }>('/legal-confirmations', query);
  return (
    <Part
      title={t('law.confirmations')}
      beside={
        may(open?.allow) && (
          <Button size="xs" variant="default" onClick={() => setBegun(true)}>
            {t('law.confirmOther')}
          </Button>
        )
      }
    >
      {error && <RefusalNote error={error} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <Text>{t('law.noConfirmation')}</Text>}
      <Stack gap="xs">
        {data?.items.map((one) => (
          <OneConfirmation key={one.id} confirmation={one} />
        ))}
      </Stack>
      {begun && <ConfirmDialog about={about} begins={ANYTHING} onClose={() => setBegun(false)} />}
    </Part>
  );
}

function OneConfirmation({ confirmation }: { readonly confirmation: Confirmation }): ReactElement {
  const spell = useSpell();
  const may = useMay();
  const kind = useKind('legal_confirmation');
  const { id, key, article, source, content, quotedText, state, openedBy, decidedBy, decidedAt } = confirmation;
  return (
    <Paper withBorder p="xs" component="article" aria-label={key}>
      <Group justify="space-between">
        <Text fw={600}>
          {key} · {article}
        </Text>
        <Badge variant="outline" color="dark" radius="sm" tt="none">
          {spell.code(state)}
        </Badge>
      </Group>
      <Value field={{ name: 'content', type: 'any' }} value={content} />
      <Text component="blockquote" size="sm" mx="md" my="xs">
        {quotedText} <cite>({source})</cite>
      </Text>
      {state === 'confirmed' && decidedBy && decidedAt ? (
        <ConfirmedBy proposedBy={openedBy} confirmedBy={decidedBy} at={decidedAt} />
      ) : (
        <Text size="sm">
          {spell.field('openedBy')}: <Reference name="openedBy" id={openedBy} />
        </Text>
      )}
      {may('attachment.use') && <Files kind={kind} id={id} />}
      <RowActs kind={kind} row={confirmation} />
    </Paper>
  );
}
