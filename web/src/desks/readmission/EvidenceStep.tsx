import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { filledFrom } from '../../forms/filled';
import type { Kind } from '../../kinds/kinds';
import { Facts } from '../../records/Facts';
import type { RecordRow } from '../../records/record';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useSpell } from '../../words/spell';
import type { Row } from '../../words/title';
import type { Extra } from '../extras';
import { useAnswer } from '../use-answer';
import { ActButton } from './Buttons';
import { Part } from './Part';
import { inWords, nameIn, usePersons, type Evidence } from './parts';

/** What shows who somebody is, how they came, and why their stay is unlawful: each with how strong it is, and why. */
export function EvidenceStep({ kind, record }: Extra): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error } = useAnswer<readonly Evidence[]>(`/readmissions/${record.id}/evidence`);
  const put = kind.acts.put_evidence && inWords(kind.acts.put_evidence, kind, 'ReadmissionEvidenceKind');
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  return (
    <Stack>
      {may('readmission_evidence.act') && (
        <ActButton
          kind={kind}
          record={{ id: record.id }}
          act={put}
          label={t('readmission.addEvidence')}
          look={{ w: 'fit-content' }}
        />
      )}
      {data.length === 0 && <Text>{t('readmission.noEvidence')}</Text>}
      {data.map((piece) => (
        <Piece key={piece.id} piece={piece} kind={kind} record={record} />
      ))}
    </Stack>
  );
}

const strengths: Readonly<Record<string, string>> = { proof: 'green', prima_facie: 'yellow', none: 'red' };

function Piece({ piece, kind, record }: Extra & { readonly piece: Evidence }): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const { data: persons } = usePersons(record.id);
  const { id, assessment, actions } = piece;
  const put = kind.acts.put_evidence && inWords(kind.acts.put_evidence, kind, 'ReadmissionEvidenceKind');
  const fields = put?.fields ?? [];
  // It has a version of its own, and is reached through its case.
  const at: RecordRow = { id: record.id, version: piece.version };
  return (
    <Part
      title={spell.meant(piece.kind, kind.codes.ReadmissionEvidenceKind)}
      beside={actions.map((name) => (
        <ActButton
          key={name}
          kind={kind}
          record={at}
          act={actOn(kind, name)}
          label={name === 'revise' ? t('record.edit') : spell.code(name)}
          {...(name === 'revise' && { initial: filledFrom(fields, piece as unknown as Row) })}
          fixed={{ evidenceId: id }}
        />
      ))}
    >
      {assessment && (
        <Group gap="xs" mb="xs">
          <Badge radius="sm" tt="none" c="dark" variant="outline" color={strengths[assessment.strength] ?? 'gray'}>
            {t('readmission.strength', { how: spell.code(assessment.strength) })}
          </Badge>
          {!assessment.sure && <Text size="sm">{t('readmission.onlyWarns')}</Text>}
          <Text size="sm">
            {assessment.because.map((reason) => spell.meant(reason, kind.codes.EvidenceReason)).join('; ')}
          </Text>
        </Group>
      )}
      <Text size="sm">{nameIn(persons, piece.personId)}</Text>
      <Facts fields={fields.filter(({ name }) => !['personId', 'kind'].includes(name))} row={piece} />
    </Part>
  );
}

const actOn = (kind: Kind, name: string) => kind.acts[name === 'revise' ? 'put_evidence' : `${name}_evidence`];
