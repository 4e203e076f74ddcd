import { Alert, Button, Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { differs } from '../acts/Changed';
import type { Form } from '../forms/Fields';
import type { Kind } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { Value } from '../words/Value';
import type { RecordRow } from './record';

interface Both {
  readonly kind: Kind;
  readonly mine: Form;
  readonly seen: RecordRow;
  readonly fresh: RecordRow;
  /** The fields in which the other's value stays. */
  readonly onSettle: (theirs: readonly string[]) => void;
}

/** The same field was changed by two: both values, and the officer decides. Other changes go together as they are. */
export function Conflict({ kind, mine, seen, fresh, onSettle }: Both): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const both = Object.keys(mine).filter((name) => differs(seen[name], fresh[name]) && differs(mine[name], fresh[name]));
  const choose = (name: string, isTheirs: boolean): void => {
    const next = new Set(theirs);
    if (isTheirs) next.add(name);
    else next.delete(name);
    setTheirs(next);
  };
  return (
    <Alert color="orange" role="alert" title={t('conflict.title')}>
      <Stack gap="xs">
        <Text>{both.length > 0 ? t('conflict.both') : t('conflict.apart')}</Text>
        {both.map((name) => {
          const field = kind.view.find((one) => one.name === name) ?? { name, type: 'any' as const };
          return (
            <Radio.Group
              key={name}
              label={spell.field(name)}
              value={theirs.has(name) ? 'theirs' : 'mine'}
              onChange={(value) => choose(name, value === 'theirs')}
            >
              <Stack gap="xs" mt={4}>
                <Radio
                  value="mine"
                  label={
                    <>
                      {t('conflict.mine')}: <Value field={field} value={mine[name]} />
                    </>
                  }
                />
                <Radio
                  value="theirs"
                  label={
                    <>
                      {t('conflict.theirs')}: <Value field={field} value={fresh[name]} />
                    </>
                  }
                />
              </Stack>
            </Radio.Group>
          );
        })}
        <Button w="fit-content" size="xs" variant="default" onClick={() => onSettle([...theirs])}>
          {t('conflict.settle')}
        </Button>
      </Stack>
    </Alert>
  );
}
