import { Anchor, Badge, Group, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../acts/Actions';
import { ActDialog } from '../../acts/ActDialog';
import type { components } from '../../generated/api';
import { useKind, type Act } from '../../kinds/kinds';
import type { RecordRow } from '../../records/record';
import { useMay } from '../../session/me';
import { RefusalNote } from '../../shell/Sorry';
import { Waiting } from '../../shell/Waiting';
import { useTimes } from '../../words/moments';
import { Reference } from '../../words/Reference';
import { useSpell } from '../../words/spell';
import { rowsIn } from '../extras';
import { OpenButton } from '../readmission/Buttons';
import { Part } from '../readmission/Part';
import { usePages } from './use-pages';

type Shift = components['schemas']['ShiftView'];

/** The shifts of one day, as lengths beside each other, with who is on them and who of these cannot be put to work. */
export function Shifts({ operation }: { readonly operation: RecordRow }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const kind = useKind('shift');
  const [day, setDay] = useState(() => dayToLookAt(operation));
  const { data, error } = usePages<Shift>('/shifts', { operationId: operation.id, day });
  const moments = (data ?? []).flatMap(({ startsAt, endsAt }) => [Date.parse(startsAt), Date.parse(endsAt)]);
  const span = { from: Math.min(...moments), to: Math.max(...moments) };
  return (
    <Part
      title={t('roster.shifts')}
      beside={
        <>
          <TextInput
            size="xs"
            type="date"
            aria-label={t('roster.day')}
            value={day}
            onChange={({ currentTarget: { value } }) => value && setDay(value)}
          />
          {may(kind.open?.allow) && (
            <OpenButton
              label={t('roster.newShift')}
              about={kind.open?.about}
              address={kind.path}
              fields={kind.open?.fields ?? []}
              fixed={{ operationId: operation.id }}
            />
          )}
        </>
      }
    >
      {error && <RefusalNote error={error} />}
      {!data && !error && <Waiting />}
      {data?.length === 0 && <Text>{t('roster.noShift')}</Text>}
      <Stack gap="xs">
        {[...(data ?? [])].sort(byTime).map((shift) => (
          <OneShift key={shift.id} shift={shift} operation={operation} span={span} />
        ))}
      </Stack>
    </Part>
  );
}

const byTime = (one: Shift, other: Shift): number => one.startsAt.localeCompare(other.startsAt);

/** Today, or the nearest day on which the operation takes place. */
function dayToLookAt({ startsOn, endsOn }: RecordRow): string {
  const today = new Date().toISOString().slice(0, 10);
  if (typeof startsOn === 'string' && today < startsOn) return startsOn;
  return typeof endsOn === 'string' && today > endsOn ? endsOn : today;
}

interface Shown {
  readonly shift: Shift;
  readonly operation: RecordRow;
  readonly span: { readonly from: number; readonly to: number };
}

function OneShift({ shift, operation, span: { from, to } }: Shown): ReactElement {
  const spell = useSpell();
  const times = useTimes();
  const kind = useKind('shift');
  const [editing, setEditing] = useState(false);
  const { id, startsAt, endsAt, leaderId, members, siteId, state, task } = shift;
  const record = shift as unknown as RecordRow;
  const site = rowsIn(operation.sites).find((one) => one.id === siteId)?.name;
  const share = (moment: string) => ((Date.parse(moment) - from) / Math.max(1, to - from)) * 100;
  return (
    <div>
      <Group justify="space-between">
        <Text fw={600}>
          <Anchor inherit component={Link} to={`/record/shift/${id}`}>
            {times.moment(startsAt)} – {times.moment(endsAt)}
          </Anchor>
          {typeof site === 'string' && ` · ${site}`}
          {task && ` · ${task}`}
        </Text>
        <Badge radius="sm" tt="none" variant="outline" color="dark">
          {spell.code(state)}
        </Badge>
      </Group>
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" style={{ width: '100%', height: '.7rem' }} aria-hidden="true">
        <rect x={0} y={0} width={100} height={3} fill="#f1f3f5" />
        <rect
          x={share(startsAt)}
          y={0}
          width={Math.max(1, share(endsAt) - share(startsAt))}
          height={3}
          fill="#1864ab"
        />
      </svg>
      <Group gap={6} mb="xs">
        {members.map(({ officerId, country, keptBy }) => (
          <Badge key={officerId} radius="sm" tt="none" variant="outline" c="dark" color={keptBy ? 'orange' : 'gray'}>
            {officerId === leaderId && '★ '}
            <Reference name="officerId" id={officerId} /> ({country}){keptBy && `: ${spell.code(keptBy)}`}
          </Badge>
        ))}
      </Group>
      <Actions kind={kind} record={record} onEdit={() => setEditing(true)} />
      {editing && (
        <ActDialog
          kind={kind}
          record={record}
          act={kind.acts.revise as Act}
          initial={{ startsAt, endsAt, task }}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}
