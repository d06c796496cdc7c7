/** Whether each character is a grapheme of one cell, as in most texts of Latin script. */
const isPlain = (text: string): boolean => /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/.test(text);

function graphemesOf(text: string): string[] {
  return isPlain(text) ? [...text] : Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function cellsOf(grapheme: string): number {
  if (/^[\p{M}\p{Cf}]+$/u.test(grapheme)) return 0;
  const wide =
    /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;
  return wide.test(grapheme) ? 2 : 1;
}

/** How many cells of a terminal a text takes: two for East Asian wide characters and emoji, none for combining marks. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : graphemesOf(text).reduce((cells, grapheme) => cells + cellsOf(grapheme), 0);
}

/** Cuts a word where a line may end inside it: around wide characters, and anywhere if it is longer than a line. */
function piecesOf(word: string, width: number): readonly string[] {
  if (isPlain(word) && word.length <= width) return [word];
  const isLong = widthOf(word) > width;
  const pieces: string[] = [];
  let joins = false;
  for (const grapheme of graphemesOf(word)) {
    const isWide = cellsOf(grapheme) === 2;
    if (joins && !isWide && !isLong) pieces[pieces.length - 1] += grapheme;
    else pieces.push(grapheme);
    joins = !isWide;
  }
  return pieces;
}

/** Breaks a text into lines of at most `width` cells: at spaces, else inside words as `piecesOf` allows. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    let gap = line === '' ? '' : ' ';
    for (const piece of piecesOf(word, width)) {
      const cells = widthOf(piece);
      if (line !== '' && used + gap.length + cells > width) {
        lines.push(line);
        [line, used, gap] = ['', 0, ''];
      }
      line += gap + piece;
      used += gap.length + cells;
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}
