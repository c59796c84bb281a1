import { REVIEW_KEYS } from '../../report/review-pretty.ts';
import type { Discrepancy, RulingKind } from '../../types.ts';
import type { Invocation } from '../command-definition.ts';
import { heldRulings } from '../../values/held-rulings.ts';
import { openWorkspace, reportOf, type OpenWorkspace } from '../open-workspace.ts';
import { today } from '../today.ts';
import { keysOf } from './keys.ts';

type Surroundings = Pick<Invocation, 'global' | 'io' | 'style'>;

export interface ReviewOptions {
  /** Who rules; nobody is named where it is absent. */
  readonly by?: string;
  readonly reason: string;
}

/** Takes the person through what is open, until nothing is, or they stop. Each ruling is written before the next is shown. */
export async function reviewAll({ by, reason }: ReviewOptions, { global, io, style }: Surroundings): Promise<void> {
  const [{ formatReviewItem }, { digestOfSentence, putRulingsBack, recordRuling, rulingsSnapshot }, { loadLanguage }] = await Promise.all([import('../../report/index.ts'), import('../../workspace/index.ts'), import('../../pipeline.ts')]);
  const language = loadLanguage();
  const keys = keysOf(io.stdin);
  const skipped = new Set<string>();
  const undo: ({ readonly putBack: () => boolean } | { readonly skipped: string })[] = [];
  try {
    for (;;) {
      const opened = await openWorkspace({ global, io }, { tellErrors: false });
      const report = await reportOf(opened, { global, io }, { language });
      const open = report.discrepancies.filter((one) => one.ruling === null && !isRuled(one, opened));
      const left = open.filter(({ id }) => !skipped.has(id));
      const [current] = left;
      if (current === undefined) {
        io.note(open.length === 0 ? 'Nothing is open.' : `${open.length} left open, which were skipped.`);
        return;
      }
      const claims = rivals(current);
      const item = { discrepancy: current, claims, evidence: [await sentenceOf(opened, claims[0]), await sentenceOf(opened, claims[1])] as const, number: open.length - left.length + 1, of: open.length };
      await io.write(`\n${formatReviewItem(item, report, style)}`);
      await keys.forget();
      const key = await keys.next(Object.keys(REVIEW_KEYS));
      const action = key === null ? 'quit' : REVIEW_KEYS[key as keyof typeof REVIEW_KEYS];
      if (action === 'quit') return;
      if (action === 'undo') {
        const last = undo.pop();
        if (last !== undefined && 'skipped' in last) skipped.delete(last.skipped);
        const done = last === undefined || 'skipped' in last || last.putBack();
        if (!done) undo.length = 0; // what was ruled before that would not be as it was either
        io.note(last === undefined ? 'There is nothing to undo.' : done ? 'Undone.' : 'Nothing was undone: the rulings have been changed elsewhere meanwhile.');
      } else if (action === 'skip') {
        skipped.add(current.id);
        undo.push({ skipped: current.id });
      } else {
        const before = rulingsSnapshot(opened);
        const text = (id: string): string => opened.workspace.claims.find((claim) => claim.id === id)?.text ?? '';
        const { file } = recordRuling(opened, { claims, ruling: action satisfies RulingKind, accept: null, reason, texts: [digestOfSentence(text(claims[0])), digestOfSentence(text(claims[1]))], by: by ?? null, on: today() });
        const after = rulingsSnapshot(opened);
        undo.push({ putBack: () => putRulingsBack(opened, before, after) });
        io.note(`${claims.join(', ')}: ${action}, written in ${file}.`);
      }
    }
  } finally {
    keys.close();
  }
}

/** The surest rival pair, which is what is judged. */
function rivals({ reasons, positions }: Discrepancy): [string, string] {
  const [surest] = [...reasons].sort((x, y) => y.confidence - x.confidence);
  return surest === undefined ? [positions[0]!.claims[0]!, positions[1]!.claims[0]!] : [surest.a, surest.b];
}

/** Whether a person has spoken on that pair already: "conflict" and "unsure" leave a discrepancy there, and are an answer, as long as both texts stay. */
function isRuled(discrepancy: Discrepancy, { workspace }: OpenWorkspace): boolean {
  const pair = rivals(discrepancy);
  return heldRulings(workspace).some(({ claims }) => pair.every((claim) => claims.includes(claim)));
}

async function sentenceOf(opened: OpenWorkspace, id: string): Promise<string | null> {
  const { readArticleText } = await import('../../workspace/index.ts');
  const { sentenceAt } = await import('../../values/article-text.ts');
  const claim = opened.workspace.claims.find((one) => one.id === id);
  const source = opened.workspace.sources.find((one) => one.id === claim?.source);
  if (claim?.at === null || claim === undefined || source === undefined) return claim?.quote ?? null;
  const article = readArticleText(opened.directory, source, opened.evidence.texts);
  return 'text' in article ? sentenceAt(article.text, claim.at) : claim.quote;
}
