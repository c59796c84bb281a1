/** `export --to markdown`: the discrepancies for a wiki page or an issue. */
import type { Discrepancy, Position, Report } from '../../types.ts';
import { confidenceText } from '../confidence.ts';
import { dateText } from '../dates.ts';
import { escapeLine } from '../escape.ts';
import { speakerPhrase, sourceIdOf, sourceName, supportText } from '../holders.ts';
import { lookupOf, type Lookup } from '../lookup.ts';
import { publishableReport } from '../publishable.ts';
import { questionOf } from '../question.ts';
import { reasonLines } from '../reason-groups.ts';
import { claimTime } from '../records.ts';
import { positionValue } from '../shown-values.ts';
import { developmentMatter, developmentPath, headlineOf } from '../summaries.ts';
import { count, unique } from '../words.ts';

/** Signs that Markdown (CommonMark, and GitHub's tables, mentions, references, formulas and addresses) gives a meaning anywhere. */
const SIGNS = /[\\`*_{}[\]<>#|~@&$^]|:(?=\S)|(?<=\bwww)\./giu;
/** What makes a list, a heading or a rule of a line that begins with it. */
const OPENING = /^(\d{1,9})(?=[.)])|^(?=[-+=])/u;

/**
 * A text that Markdown shows as it is: no markup, no link, nobody mentioned. A backslash before a sign keeps it from meaning anything;
 * a zero-width character would hide, so mentions and addresses are broken by an entity instead.
 */
export function markdownText(text: string): string {
  return escapeLine(text).trim().replace(SIGNS, (sign) => ENTITIES[sign] ?? `\\${sign}`).replace(OPENING, '$1\\');
}

/** What a backslash does not disarm everywhere: HTML, mentions (@name), references (#12) and bare addresses (https://). */
const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '@': '&#64;', '#': '&#35;', ':': '&#58;', '.': '&#46;' };

/** An id in code letters; what is no id is text. */
function idText(id: string): string {
  return /^[\w#-]+$/u.test(id) ? `\`${id}\`` : markdownText(id);
}

/** The document, ending with a line break. `discrepancies`: those to be told, in their order. */
export function formatMarkdown(full: Report, shown: readonly Discrepancy[] = full.discrepancies): string {
  const report = publishableReport(full);
  const lookup = lookupOf(report);
  const wanted = new Set(shown.map(({ id }) => id));
  const discrepancies = report.discrepancies.filter(({ id }) => wanted.has(id));
  const { sources, claims } = report.workspace;
  const blocks = [
    '# Where the sources disagree',
    `${count(discrepancies.length, 'discrepancy', 'discrepancies')} among ${count(claims.length, 'claim')} of ${count(sources.length, 'source')}.`,
    ...discrepancies.flatMap((discrepancy, index) => discrepancyBlocks(discrepancy, index + 1, lookup)),
    ...(shown === full.discrepancies ? developmentBlocks(report, lookup) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function discrepancyBlocks(discrepancy: Discrepancy, number: number, lookup: Lookup): string[] {
  const { positions, reasons, types, confidence, ruling, id } = discrepancy;
  const readings = unique(reasons.flatMap(({ a, b }) => [a, b])).flatMap((claim) => lookup.reading(claim) ?? []);
  const within = reasons.length > 0 && reasons.every(({ withinSource }) => withinSource);
  return [
    `## ${number}. ${markdownText(questionOf(headlineOf(discrepancy, lookup).matter, readings))}`,
    `${types.join(', ')} · ${confidenceText(confidence)}${within ? ' · the source contradicts itself' : ''} · ${idText(id)}`,
    ...positions.flatMap((position) => positionBlocks(position, discrepancy, lookup)),
    reasonLines(reasons, lookup).map(({ type, text }) => `- ${types.length > 1 ? `${type}: ` : ''}${markdownText(text)}`).join('\n'),
    ...(ruling ? [`**Ruled “${ruling.ruling}”**${ruling.by === null ? '' : ` by ${markdownText(ruling.by)}`}${ruling.on === null ? '' : ` on ${markdownText(ruling.on)}`}${ruling.accept === null ? '' : `, accepting ${markdownText(ruling.accept)}`}${ruling.reason === null ? '' : `: ${markdownText(ruling.reason)}`}`] : []),
  ];
}

function positionBlocks(position: Position, discrepancy: Discrepancy, lookup: Lookup): string[] {
  return [
    `### ${markdownText(positionValue(position, discrepancy, lookup))} (${supportText(position)})`,
    position.claims.map((claim) => {
      const record = lookup.claim(claim);
      const source = lookup.sourceOf(claim);
      const speaker = speakerPhrase(claim, lookup);
      const time = claimTime(claim, lookup);
      const published = source?.published ?? null;
      const at = record?.at ?? null;
      const facts = [
        markdownText(sourceName(source, sourceIdOf(claim))), speaker === null ? null : `citing ${markdownText(speaker)}`, published === null ? 'date not known' : markdownText(dateText(published)),
        time === null ? null : `time ${markdownText(dateText(time))}`, `${idText(claim)}${at === null ? '' : ` ${at}`}`,
      ];
      return `> ${markdownText(record?.text ?? 'This claim is not in the workspace.')}\n>\n> ${facts.filter((fact) => fact !== null).join(' · ')}`;
    }).join('\n\n'),
  ];
}

function developmentBlocks({ developments }: Report, lookup: Lookup): string[] {
  if (developments.length === 0) return [];
  return ['## Developments', 'The world moved on between these; no contradiction.', developments.map((one) => `- ${markdownText(developmentMatter(one, lookup))}: ${markdownText(developmentPath(one, ' → '))}`).join('\n')];
}
