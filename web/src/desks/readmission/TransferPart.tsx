import { Alert, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../acts/ActDialog';
import { Actions } from '../../acts/Actions';
import { filledFrom } from '../../forms/filled';
import type { components } from '../../generated/api';
import type { Act, Field, Kind } from '../../kinds/kinds';
import { Facts } from '../../records/Facts';
import type { RecordRow } from '../../records/record';
import { StateBar } from '../../records/StateBar';
import { Table } from '../../records/Table';
import { useTimes } from '../../words/moments';
import { useSpell } from '../../words/spell';
import type { Row } from '../../words/title';
import { Part } from './Part';

export type Transfer = components['schemas']['ReadmissionTransferView'];

interface Shown {
  readonly kind: Kind;
  readonly transfer: Transfer;
  /** Of the plan, with the crossing points that the agreement lists. */
  readonly fields: readonly Field[];
}

/** One attempt: its plan, until when it has to be told, who goes along, and what may be done now. */
export function TransferPart({ kind, transfer, fields }: Shown): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [editing, setEditing] = useState(false);
  const record = transfer as unknown as RecordRow;
  const row = transfer as unknown as Row;
  const names = new Set(kind.acts.revise?.fields?.map(({ name }) => name));
  const plan = fields.filter(({ name }) => names.has(name)).map((field) => ({ ...field, required: false }));
  const escorts = kind.view.find(({ name }) => name === 'escorts')?.fields ?? [];
  return (
    <Part
      title={t('readmission.attempt', { number: transfer.attempt })}
      beside={
        <Button size="xs" variant="default" component={Link} to={`/handover/${transfer.id}`}>
          {t('readmission.tablet')}
        </Button>
      }
    >
      <Stack gap="xs">
        <StateBar kind={kind} state={transfer.state} />
        <Notice transfer={transfer} />
        <Actions kind={kind} record={record} onEdit={() => setEditing(true)} />
        <Facts fields={kind.view.filter(({ name }) => names.has(name) || told.includes(name))} row={row} />
        <Text fw={600}>{spell.field('escorts')}</Text>
        <Table fields={escorts} rows={transfer.escorts} />
      </Stack>
      {editing && (
        <ActDialog
          kind={kind}
          record={record}
          act={{ ...(kind.acts.revise as Act), fields: plan }}
          initial={filledFrom(plan, row)}
          onClose={() => setEditing(false)}
        />
      )}
    </Part>
  );
}

const told = ['pointBasis', 'gate', 'notifiedAt', 'confirmedAt', 'fitIssuer', 'fitAt', 'proposedAt', 'outcome'];

/** Counted by the server, back from the planned moment. */
function Notice({ transfer: { notice } }: { readonly transfer: Transfer }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  if (!notice.by || !notice.latest) return <Alert color="gray">{t('readmission.noNotice')}</Alert>;
  return (
    <Alert color={notice.short ? 'red' : 'gray'}>
      {t('readmission.notice', { by: times.moment(notice.by), latest: times.moment(notice.latest) })}{' '}
      {notice.article && `(${notice.article}) `}
      {notice.short && t('readmission.short')} {!notice.sure && t('readmission.onlyWarns')}
    </Alert>
  );
}
