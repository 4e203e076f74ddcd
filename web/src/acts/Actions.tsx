import { Button, Group, Menu } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act, Kind } from '../kinds/kinds';
import type { RecordRow } from '../records/record';
import { useMay } from '../session/me';
import { useSpell } from '../words/spell';
import { ActDialog } from './ActDialog';

/** Rarely wanted, and the same for all kinds. */
const rare = new Set(['restrict', 'share', 'lift_restriction']);
const MOST_BUTTONS = 6;

/** Exactly the acts that the server says are open to this officer now. */
export function Actions({
  kind,
  record,
  onEdit,
}: {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly onEdit: () => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const spell = useSpell();
  const [chosen, setChosen] = useState<Act>();
  const may = useMay();
  // What has no law says nothing of acts: whoever may call them may try, and the server answers.
  const names = record.actions ?? Object.keys(kind.acts).filter((name) => may(kind.acts[name]?.allow));
  const acts = names.flatMap((name) => {
    const act = kind.acts[name];
    return act?.method ? [act] : [];
  });
  if (acts.length === 0) return null;
  const choose = (act: Act) => (act.name === 'revise' ? onEdit() : setChosen(act));
  const main = acts.filter(({ name, part }) => !rare.has(name) && !part).slice(0, MOST_BUTTONS);
  const further = acts.filter((act) => !main.includes(act));
  return (
    <Group gap="xs" className="screen-only" role="group" aria-label={t('record.actions')}>
      {main.map((act, at) => (
        <Button key={act.name} size="sm" variant={at === 0 ? 'filled' : 'default'} onClick={() => choose(act)}>
          {act.name === 'revise' ? t('record.edit') : spell.code(act.name)}
        </Button>
      ))}
      {further.length > 0 && (
        <Menu>
          <Menu.Target>
            <Button size="sm" variant="default">
              {t('record.moreActions')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {further.map((act) => (
              <Menu.Item key={act.name} onClick={() => choose(act)}>
                {spell.code(act.name)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {chosen && (
        <ActDialog key={chosen.name} kind={kind} record={record} act={chosen} onClose={() => setChosen(undefined)} />
      )}
    </Group>
  );
}
