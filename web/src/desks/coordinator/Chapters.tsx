import { Badge, Button, Grid, NavLink, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act, Kind } from '../../kinds/kinds';
import { Dot } from '../../records/Dot';
import type { RecordRow } from '../../records/record';
import { useTimes } from '../../words/moments';
import { Reference } from '../../words/Reference';
import { Part } from '../readmission/Part';
import { ChapterEditor } from './ChapterEditor';
import { isComplete, isMissing, type Chapter } from './chapters';

interface Shown {
  readonly kind: Kind;
  readonly record: RecordRow;
  readonly act: Act | undefined;
  readonly chapters: readonly Chapter[];
  readonly titleOf: (code: string) => string;
  /** What is there now has to be read again: somebody else has written meanwhile. */
  readonly onStale: () => void;
}

/** Every section there is, written or not, and what of it is still missing; one is edited at a time, the others are read. */
export function Chapters({ kind, record, act, chapters, titleOf, onStale }: Shown): ReactElement {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<string>();
  const mayWrite = act !== undefined && (record.actions ?? []).includes(act.name);
  return (
    <Grid>
      <Grid.Col
        span={{ base: 12, sm: 4, lg: 3 }}
        className="screen-only"
        component="nav"
        aria-label={t('record.sections')}
      >
        {chapters.map((chapter) => (
          <NavLink
            key={chapter.code}
            href={`#chapter-${chapter.code}`}
            label={titleOf(chapter.code)}
            rightSection={isMissing(chapter) && <Dot />}
          />
        ))}
      </Grid.Col>
      <Grid.Col span={{ base: 12, sm: 8, lg: 9 }}>
        <Stack gap="sm">
          {chapters.map((chapter) => (
            <div key={chapter.code} id={`chapter-${chapter.code}`}>
              <Part
                title={titleOf(chapter.code)}
                beside={
                  <>
                    <Standing chapter={chapter} />
                    {mayWrite && edited !== chapter.code && (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={`${t('record.edit')}: ${titleOf(chapter.code)}`}
                        onClick={() => setEdited(chapter.code)}
                      >
                        {t('record.edit')}
                      </Button>
                    )}
                  </>
                }
              >
                {act && edited === chapter.code ? (
                  <ChapterEditor
                    kind={kind}
                    record={record}
                    act={act}
                    chapter={chapter}
                    onStale={onStale}
                    onDone={() => setEdited(undefined)}
                  />
                ) : (
                  <Written chapter={chapter} />
                )}
              </Part>
            </div>
          ))}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function Standing({ chapter }: { readonly chapter: Chapter }): ReactElement {
  const { t } = useTranslation();
  const said = isComplete(chapter) ? 'plan.complete' : chapter.mandatory ? 'plan.incomplete' : 'plan.voluntary';
  const colour = { 'plan.complete': 'green', 'plan.incomplete': 'orange', 'plan.voluntary': 'gray' } as const;
  return (
    <Badge radius="sm" tt="none" variant="outline" c="dark" color={colour[said]}>
      {t(said)}
    </Badge>
  );
}

function Written({ chapter: { text, writtenBy, writtenAt } }: { readonly chapter: Chapter }): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  if (text === '') return <Text c="dimmed">{t('plan.empty')}</Text>;
  return (
    <>
      <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Text>
      {writtenBy && (
        <Text size="xs" mt="xs">
          <Reference name="writtenBy" id={writtenBy} />
          {writtenAt && `, ${times.moment(writtenAt)}`}
        </Text>
      )}
    </>
  );
}
