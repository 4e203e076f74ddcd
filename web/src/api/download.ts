import { answered } from './ask';

/** Saves what the server answers as a file of that name. */
export async function download(path: string, name: string): Promise<void> {
  const answer = await answered(path);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
