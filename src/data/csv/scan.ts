// Walks CSV text once and says where each record and cell begins and which quotation mark is wrong.
// Must not know column names, messages or the tokeniser that reads the cells.

export type QuoteFault = {
  kind: "unterminated-quote" | "text-after-quote" | "quote-in-cell";
  /** Offset of the mark that opens the cell (unterminated), of the text after it, or of the stray mark. */
  at: number;
  /** Which cell of the record, from 0, and the line on which that cell begins. */
  cell: number;
  line: number;
};

/** One record, which may cover several lines. Offsets count UTF-16 units of the text. */
export type ScannedRecord = {
  /** Physical line on which it begins, from 1. */
  line: number;
  /** Offset at which each cell begins, its quotation mark included. */
  starts: number[];
  /** Offset just after the last cell. */
  end: number;
  /** The first wrong quotation mark. Behind it the cells are a guess. */
  quoteFault: QuoteFault | null;
};

const [quoteMark, comma, lineFeed, carriageReturn] = [34, 44, 10, 13];

/**
 * Yields the records of a text that `withoutTrailingBlankLines` has trimmed. LF, CRLF and lone CR each end one line.
 * Takes time in proportion to the text, whatever is in it.
 */
export function* scanRecords(text: string): Generator<ScannedRecord> {
  const cursor = new Cursor(text);
  do yield cursor.record();
  while (cursor.passLineEnd());
}

/** The offset just after a cell of the record. */
export function cellEnd(record: ScannedRecord, cell: number): number {
  return cell + 1 < record.starts.length ? record.starts[cell + 1]! - 1 : record.end;
}

/** A cell as it stands in the text, and as it is meant: without its quotation marks, doubled marks made single. */
export function cellText(text: string, record: ScannedRecord, cell: number): { raw: string; value: string } {
  const raw = text.slice(record.starts[cell]!, cellEnd(record, cell));
  return { raw, value: raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw };
}

/** Cuts off the line ends and the lines of mere spaces at the end; the spaces of the last real line stay. */
export function withoutTrailingBlankLines(text: string): string {
  let last = text.length - 1;
  while (last >= 0 && " \t\r\n".includes(text.charAt(last))) last--;
  let end = last + 1;
  while (last >= 0 && end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}

class Cursor {
  private at = 0;
  private line = 1;
  private cell = 0;
  private quoteFault: QuoteFault | null = null;

  constructor(private readonly text: string) {}

  record(): ScannedRecord {
    const { line } = this;
    const starts = [this.at];
    this.cell = 0;
    this.quoteFault = null;
    this.passCell();
    while (this.text.charCodeAt(this.at) === comma) {
      starts.push(++this.at);
      this.cell++;
      this.passCell();
    }
    return { line, starts, end: this.at, quoteFault: this.quoteFault };
  }

  /** False at the end of the text. */
  passLineEnd(): boolean {
    if (this.at >= this.text.length) return false;
    const two = this.text.charCodeAt(this.at) === carriageReturn && this.text.charCodeAt(this.at + 1) === lineFeed;
    this.at += two ? 2 : 1;
    this.line++;
    return true;
  }

  private passCell(): void {
    if (this.text.charCodeAt(this.at) === quoteMark) this.passQuotedCell();
    else this.passPlainCell();
  }

  private passPlainCell(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === comma || isLineEnd(code)) return;
      if (code === quoteMark) this.note("quote-in-cell", this.at, this.line);
    }
  }

  private passQuotedCell(): void {
    const opened = { at: this.at, line: this.line };
    let close = this.text.indexOf('"', this.at + 1);
    while (close >= 0 && this.text.charCodeAt(close + 1) === quoteMark) close = this.text.indexOf('"', close + 2);
    if (close < 0) this.note("unterminated-quote", opened.at, opened.line);
    this.at = close < 0 ? this.text.length : close + 1;
    this.line += countLineEnds(this.text, opened.at, this.at);
    const after = this.text.charCodeAt(this.at);
    if (this.at >= this.text.length || after === comma || isLineEnd(after)) return;
    this.note("text-after-quote", this.at, opened.line);
    this.passPlainCell(); // take up the thread at the next comma or line end
  }

  private note(kind: QuoteFault["kind"], at: number, line: number): void {
    this.quoteFault ??= { kind, at, cell: this.cell, line };
  }
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(i + 1) !== lineFeed)) count++;
  }
  return count;
}
