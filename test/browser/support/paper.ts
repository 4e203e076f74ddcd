import { extractText, getDocumentProxy } from 'unpdf';

/** What stands on each page of a PDF. */
export async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text;
}
