import { Alert, Grid, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/refusal';
import type { Form } from '../forms/Fields';
import { ActPage } from './ActPage';
import { useList, type Sheet } from './carried';
import type { Item } from './items';

/** The information sheet in the interviewee's language beside the officer's, and what was said about it. */
export function SheetPage({
  item,
  onDone,
  onCancel,
}: {
  readonly item: Item;
  readonly onDone: (form: Form) => Promise<Problem | undefined>;
  readonly onCancel: () => void;
}): ReactElement | null {
  const { t, i18n } = useTranslation();
  const sheets = useList<Sheet>('information_sheets');
  if (!sheets) return null;
  const wanted = String(item.subject?.language).split('-')[0];
  const theirs = sheets.find(({ language }) => language === wanted);
  const mine =
    sheets.find(({ language }) => language === i18n.language.slice(0, 2)) ??
    sheets.find(({ language }) => language === 'en');
  const preset = theirs && { sheetVersion: theirs.version, sheetLanguage: theirs.language };
  return (
    <Stack>
      {!theirs && <Alert color="orange">{t('field.noSheet')}</Alert>}
      <Grid>
        {[theirs, mine].map(
          (sheet) =>
            sheet && (
              <Grid.Col key={sheet.language} span={{ base: 12, sm: 6 }}>
                <Paper withBorder p="md" dir={sheet.rtl ? 'rtl' : 'ltr'} lang={sheet.language}>
                  <Title order={2} size="h4">
                    {sheet.title}
                  </Title>
                  {sheet.paragraphs.map((paragraph) => (
                    <Text key={paragraph} mt="xs">
                      {paragraph}
                    </Text>
                  ))}
                </Paper>
              </Grid.Col>
            ),
        )}
      </Grid>
      <ActPage
        of={`${item.id}.inform`}
        kind="debriefing"
        act="inform"
        preset={preset ?? {}}
        onDone={onDone}
        onCancel={onCancel}
      />
    </Stack>
  );
}
