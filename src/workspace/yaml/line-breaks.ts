/** Files with the line breaks of Windows: they are edited as others are, and keep them. */

/** Edits a text whose line breaks are all those of Windows as if they were others, and gives them back; any other text as it is. */
export function inItsLineBreaks(text: string, edit: (text: string) => string | null): string | null {
  const windows = text.includes('\r\n') && !/(?:^|[^\r])\n/.test(text);
  const edited = edit(windows ? text.replaceAll('\r\n', '\n') : text);
  return windows && edited !== null ? edited.replaceAll('\n', '\r\n') : edited;
}
