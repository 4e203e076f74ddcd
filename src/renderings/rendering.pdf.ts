import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import type { Sheet } from './sheet.js';

const MARGIN = 56;
const TOP = 150;
const [SMALL, NORMAL, LARGE] = [8, 10, 13];
const GREY = '#444444';

type Paper = PDFKit.PDFDocument;

const fonts = createRequire(import.meta.url);
const fontFile = (name: string): string => fonts.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** A sheet on paper: marking, handling, purpose, deadlines and for whom it is on every page, and pages that are counted. */
export async function pdfOf(sheet: Sheet): Promise<Readable> {
  // Loaded by whoever prints first: an installation that never prints does not carry it.
  const { default: PDFDocument } = await import('pdfkit');
  const paper = new PDFDocument({
    size: 'A4',
    bufferPages: true,
    margins: { top: TOP, bottom: MARGIN, left: MARGIN, right: MARGIN },
    font: fontFile('DejaVuSans'),
    info: { Title: sheet.refNo, Producer: 'Seecase', Creator: 'Seecase' },
  });
  paper.registerFont('plain', fontFile('DejaVuSans'));
  paper.registerFont('bold', fontFile('DejaVuSans-Bold'));
  for (const { heading, fields } of sheet.sections) {
    paper.font('bold').fontSize(LARGE).text(heading).moveDown(0.3);
    for (const [label, value] of fields) {
      paper.font('bold').fontSize(SMALL).fillColor(GREY).text(label);
      paper.font('plain').fontSize(NORMAL).fillColor('black').text(value.normalize('NFC')).moveDown(0.4);
    }
    paper.moveDown(0.6);
  }
  const { count } = paper.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.switchToPage(page);
    dress(paper, sheet, `${sheet.refNo} – page ${page + 1} of ${count}`);
  }
  paper.end();
  return paper;
}

/** What is on every page. Margins are lifted meanwhile, or writing there would begin a new page. */
function dress(paper: Paper, sheet: Sheet, footer: string): void {
  const { margins, width, height } = paper.page;
  const kept = { ...margins };
  Object.assign(margins, { top: 0, bottom: 0 });
  const room = width - 2 * MARGIN;
  paper.fillColor('black').fontSize(SMALL);
  let y = 28;
  for (const [label, value] of sheet.banner) {
    const line = shortened(`${label}: ${value.replace(/\s+/g, ' ')}`);
    paper.font(label === 'Classification' ? 'bold' : 'plain').text(line, MARGIN, y, { width: room, lineBreak: false });
    y += 13;
  }
  paper
    .moveTo(MARGIN, y + 2)
    .lineTo(width - MARGIN, y + 2)
    .lineWidth(0.5)
    .stroke();
  paper.font('plain').text(footer, MARGIN, height - 36, { width: room, align: 'right', lineBreak: false });
  Object.assign(margins, kept);
}

const LINE = 96;
const shortened = (text: string): string => (text.length <= LINE ? text : `${text.slice(0, LINE - 1)}…`);
