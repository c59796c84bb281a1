/**
 * Claims that an outside program proposes: it gets the article as JSON on stdin and answers in JSON Lines, one claim a line. Every
 * line is held against the article by the evidence rules of `check`; what fails is dropped, with the reason, and never written.
 */
import type { ArticleEvidence } from '../pipeline.ts';
import type { Source } from '../types.ts';
import type { NewClaim } from '../workspace/index.ts';
import type { Proposals } from './extract-article.ts';
import { runProgramOn } from './run-program-on.ts';

export interface Dropped {
  /** Line of the program's output, from 1; 0: the whole run. */
  readonly line: number;
  readonly text: string | null;
  readonly reason: string;
}

export interface ProposeOptions {
  readonly command: string;
  /** Seconds for one article. */
  readonly timeout: number;
  readonly evidence: (source: Source, text: string) => ArticleEvidence;
  readonly drop: (dropped: Dropped) => void;
}

const LONGEST_TEXT = 600;
const CERTAINTIES = ['stated', 'reported', 'unconfirmed', 'forecast'];

/** What asks the program about each article. */
export function proposer({ command, timeout, evidence, drop }: ProposeOptions): Proposals {
  return async (text, source, drafts) => {
    const { articleAsJson, placeOf } = await import('./article-json.ts');
    const answer = await runProgramOn(command, articleAsJson(source, text, drafts), timeout * 1000);
    if ('problem' in answer) {
      drop({ line: 0, text: null, reason: `the program ${answer.problem}: nothing of it is used` });
      return [];
    }
    const judge = evidence(source, text);
    const { draftId } = await import('../values/draft-id.ts');
    const { digestOf } = await import('../values/text-digest.ts');
    const taken = new Set(drafts.map(({ id }) => id));
    const said = new Set(drafts.map((draft) => draft.text.toLowerCase()));
    return answer.lines.flatMap((line, i): NewClaim[] => {
      if (line.trim() === '') return [];
      const proposal = parsed(line);
      const refuse = (reason: string): NewClaim[] => {
        drop({ line: i + 1, text: typeof proposal === 'string' ? null : proposal.text.slice(0, 120), reason });
        return [];
      };
      if (typeof proposal === 'string') return refuse(proposal);
      const place = placeOf(text, proposal.at, proposal.quote);
      if (typeof place === 'string') return refuse(place);
      if (said.has(proposal.text.toLowerCase())) return refuse('it is drafted already');
      const problems = judge({ text: proposal.text, at: place.at, quote: proposal.quote });
      if (problems.length > 0) return refuse(problems.join(' '));
      const sha256 = digestOf(place.sentence);
      const id = draftId(sha256, proposal.text, taken);
      taken.add(id);
      said.add(proposal.text.toLowerCase());
      return [{ id, text: proposal.text, at: place.at, evidence: sha256, quote: proposal.quote, attribution: proposal.attribution, certainty: proposal.certainty ?? 'stated', open: [], datedBy: null, mark: digestOf(proposal.text).slice(0, 10) }];
    });
  };
}

interface Proposal {
  readonly text: string;
  readonly at: string | null;
  readonly quote: string | null;
  readonly attribution: readonly string[];
  readonly certainty: string | null;
}

/** One line, or what is wrong with it. */
function parsed(line: string): Proposal | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON';
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'it is no JSON object';
  const { text, at = null, quote = null, attribution = [], certainty = null } = value as Record<string, unknown>;
  if (typeof text !== 'string' || text.trim() === '') return 'it has no text';
  if (text.length > LONGEST_TEXT || /[\p{Cc}\p{Cs}]/u.test(text)) return `its text is no single line of at most ${LONGEST_TEXT} characters`;
  if (!(at === null || typeof at === 'string') || !(quote === null || (typeof quote === 'string' && !/[\p{Cc}\p{Cs}]/u.test(quote)))) return 'at and quote are texts';
  const names = typeof attribution === 'string' ? [attribution] : attribution;
  if (!Array.isArray(names) || !names.every((name): name is string => typeof name === 'string' && name !== '' && !/[\p{Cc}\p{Cs}]/u.test(name))) return 'attribution is no list of names';
  if (!(certainty === null || (typeof certainty === 'string' && CERTAINTIES.includes(certainty)))) return `certainty is none of ${CERTAINTIES.join(', ')}`;
  return { text: text.trim(), at, quote, attribution: names, certainty };
}
