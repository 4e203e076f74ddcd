import { answered, command, newKey } from '../api/ask';
import type { RecordRow } from './record';

export const ACCEPTED = 'image/jpeg,image/png,image/webp,application/pdf,text/csv';

interface About {
  readonly recordType: string;
  readonly recordId: string;
}

export interface Titled {
  /** What it shows: its own name is not kept. */
  readonly title: string;
  readonly file: File;
}

/** A file goes to a record: announced first, by what it shows, then sent. */
export async function attach(about: About, { title, file }: Titled): Promise<void> {
  const announced = await command<RecordRow>('/attachments', {
    method: 'POST',
    form: { ...about, title },
    key: newKey(),
  });
  const headers = {
    'content-type': 'application/octet-stream',
    'idempotency-key': newKey(),
    'if-match': `"${announced.version}"`,
  };
  await answered(`/attachments/${announced.id}/file`, { method: 'PUT', headers, body: file });
}
