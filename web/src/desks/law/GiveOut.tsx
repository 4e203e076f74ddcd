import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/ask';
import { download } from '../../api/download';
import type { components } from '../../generated/api';
import { RefusalNote } from '../../shell/Sorry';
import { useSpell } from '../../words/spell';

type Given = components['schemas']['TextView'];

interface About {
  /** Where it is given out: /requests/{id}, /renderings/{kind}/{id}. */
  readonly path: string;
  readonly refNo: string;
}

/** One click: what was said as a text to be pasted into another channel, ready in the clipboard; or on paper. */
export function GiveOut({ path, refNo }: About): ReactElement {
  const { t } = useTranslation();
  const spell = useSpell();
  const [given, setGiven] = useState<Given>();
  const [error, setError] = useState<unknown>();
  const text = async (target: string): Promise<void> => {
    const answer = await read<Given>(`${path}/text`, { for: target });
    setGiven(answer);
    // Where the browser keeps the clipboard to itself, the text is below to be copied.
    await navigator.clipboard?.writeText(answer.text).catch(() => undefined);
  };
  const tried = (act: Promise<void>): void => {
    setError(undefined);
    void act.catch(setError);
  };
  return (
    <section aria-label={t('law.giveOut')}>
      <Text fw={600}>{t('law.giveOut')}</Text>
      <Group gap="xs" my="xs">
        {(['siena', 'i24_7'] as const).map((target) => (
          <Button key={target} size="xs" variant="default" onClick={() => tried(text(target))}>
            {spell.code(target)}
          </Button>
        ))}
        <Button size="xs" variant="default" onClick={() => tried(text('plain'))}>
          {t('law.plainText')}
        </Button>
        <Button size="xs" variant="default" onClick={() => tried(download(`${path}/document`, `${refNo}.pdf`))}>
          PDF
        </Button>
      </Group>
      {error !== undefined && <RefusalNote error={error} />}
      {given && <Textarea label={t('law.pasteIt')} readOnly autosize minRows={4} maxRows={16} value={given.text} />}
      {given?.spellings.map(({ original, transliterated }) => (
        <Text key={original} size="sm">
          {transliterated} = {original}
        </Text>
      ))}
    </section>
  );
}
