import { heightOf, INK, joined, MARGIN, roomOf, SIZES, write, type Paper, type Piece } from './form.paper.js';
import type { FormSheet } from './form.sheet.js';

/** What is on every page: how to handle it and for whom the copy is above, reference and page below; on a draft, that it is one. */
export function dress(paper: Paper, sheet: FormSheet): void {
  const { count } = paper.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.switchToPage(page);
    // Margins are lifted meanwhile, or writing there would begin a new page.
    const { margins } = paper.page;
    const kept = { ...margins };
    Object.assign(margins, { top: 0, bottom: 0 });
    if (sheet.draft) watermark(paper, joined(sheet.words.draft));
    banner(paper, sheet);
    footer(paper, sheet, [page + 1, count]);
    Object.assign(margins, kept);
  }
}

function banner(paper: Paper, { banner: lines }: FormSheet): void {
  const width = roomOf(paper);
  const pieces = lines.flatMap(([english, other], at): Piece[] => {
    const last = at === lines.length - 1;
    const one: Piece = { text: english, font: 'bold', size: SIZES.label, ink: INK.text };
    const two: Piece = { text: other ?? '', font: 'slanted', size: SIZES.label, ink: INK.text };
    return last ? [{ ...one, text: joined(other ? [english, other] : [english]) }] : [one, ...(other ? [two] : [])];
  });
  const height = heightOf(paper, pieces, width - 12) + 8;
  paper.rect(MARGIN, 22, width, height).lineWidth(1.2).stroke(INK.text);
  write(paper, pieces, { x: MARGIN + 6, y: 27, width: width - 12 });
}

function footer(
  paper: Paper,
  { footer: [first = '', ...notes], words }: FormSheet,
  [page, count]: [number, number],
): void {
  const width = roomOf(paper);
  const y = paper.page.height - 46;
  paper
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + width, y)
    .lineWidth(0.5)
    .stroke(INK.line);
  const numbered = `${joined(words.page)} ${page} ${joined(words.of)} ${count}`;
  const tiny = { size: SIZES.tiny, ink: INK.label } as const;
  write(
    paper,
    [{ text: first, font: 'plain', ...tiny }, ...notes.map((text) => ({ text, font: 'slanted', ...tiny }) as const)],
    {
      x: MARGIN,
      y: y + 4,
      width: width - 110,
    },
  );
  paper.font('bold').fontSize(SIZES.label).fillColor(INK.text);
  paper.text(numbered, MARGIN + width - 110, y + 4, { width: 110, align: 'right' });
}

function watermark(paper: Paper, text: string): void {
  const { width, height } = paper.page;
  paper.save();
  paper.rotate(-50, { origin: [width / 2, height / 2] });
  paper.font('bold').fontSize(34).fillColor(INK.faint).fillOpacity(0.6);
  paper.text(text, 0, height / 2 - 20, { width, align: 'center' });
  paper.restore();
}
