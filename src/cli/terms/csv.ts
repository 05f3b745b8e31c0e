export interface Row {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quotation mark that is opened on this line and never closed. */
export class UnclosedQuote extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}: a quotation mark is not closed`);
    this.line = line;
  }
}

/**
 * Comma-separated values as RFC 4180 has them: cells in quotation marks may hold commas, new lines and doubled quotation marks.
 * A byte order mark and empty lines do not count; a line may end in CRLF, LF or CR.
 */
export function parseCsv(text: string): Row[] {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let [line, begins, cell, opened] = [1, 1, '', 0];
  let cells: string[] = [];
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some(Boolean)) rows.push({line: begins, cells});
    [cells, cell] = [[], ''];
  };
  for (let index = 0; index < body.length; index++) {
    const one = body[index]!;
    if (one === '\n') line++;
    if (opened) {
      if (one !== '"') cell += one;
      else if (body[index + 1] === '"') cell += body[index++];
      else opened = 0;
    } else if (one === '"' && !cell.trim()) [opened, cell] = [line, ''];
    else if (one === ',') {
      cells.push(cell.trim());
      cell = '';
    } else if (one === '\n') {
      endRow();
      begins = line;
    } else cell += one;
  }
  if (opened) throw new UnclosedQuote(opened);
  endRow();
  return rows;
}
