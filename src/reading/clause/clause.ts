/**
 * The main clause of a run of chunks: who (subject), does (verb), what (object), with which phrases around it.
 * Relative clauses, appositions, participles and subordinate clauses are recognised and stepped over, so that the
 * verb that is found is the sentence's own.
 */
import type { Token, TokenRange } from '../../types.ts';
import { isPassive, negationIn, type Chunk } from './chunks.ts';
import { nounPhrasesAt, skipParenthesis, type NounPhrase } from './noun-phrase.ts';
import { isGerund } from './verb-forms.ts';

export interface PrepositionalPhrase {
  readonly preposition: string;
  readonly index: number;
  readonly phrases: readonly NounPhrase[];
  /** It stands before the verb, behind the subject: "rebels [in the south] captured". */
  readonly ofSubject: boolean;
}

export interface Complement {
  readonly kind: 'to' | 'ing' | 'that';
  /** Chunk index where it begins: the verb group, or the first chunk of the clause. */
  readonly at: number;
}

export interface Clause {
  readonly subject: readonly NounPhrase[];
  /** Names given in apposition to the subject: "Maher, [Assad's brother], commanded". */
  readonly appositions: readonly NounPhrase[];
  readonly verb: Chunk | null;
  readonly passive: boolean;
  readonly negation: Token | null;
  readonly objects: readonly (readonly NounPhrase[])[];
  readonly prepositional: readonly PrepositionalPhrase[];
  readonly complement: Complement | null;
  /** Token ranges of clauses that hang on this one: "after the army withdrew". */
  readonly subordinate: readonly TokenRange[];
}

/** Participles that qualify the noun before them, whatever follows: "an offensive named X". */
const REDUCED = new Set(['named', 'called', 'dubbed', 'titled', 'entitled', 'codenamed', 'nicknamed', 'known', 'aimed', 'based', 'given', 'made', 'linked', 'related', 'worth', 'born', 'aged']);

/** Words that a verb takes along: "cut off", "sent down", "called in". */
const PARTICLES = new Set(['off', 'up', 'down', 'out', 'over', 'back', 'away', 'in', 'through', 'along', 'around', 'on', 'aside']);

/** Verbs that go on with a gerund behind a preposition, and say by it whether the deed was done. */
const GERUND_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  succeed: ['in'], rule: ['out'], stop: ['of', 'from'], prevent: ['from'], bar: ['from'], ban: ['from'], block: ['from'], keep: ['from'], prohibit: ['from'], refrain: ['from'], discourage: ['from'], dissuade: ['from'], deter: ['from'], fall: ['of'],
};

/** Finds the main clause in chunks [from, to). `takesClause` tells verbs that a clause may follow without "that" ("said rebels fled"). `subject` stands in where the clause has none of its own (infinitives, participles). */
export function parseClause(tokens: readonly Token[], chunks: readonly Chunk[], from: number, to: number, takesClause: (lemma: string) => boolean, subject: readonly NounPhrase[] = []): Clause {
  const parser = new ClauseParser(tokens, chunks.slice(0, to), from, takesClause);
  return parser.parse(subject);
}

/** Walks the chunks once, from left to right. A class only because the parts of a clause are collected on the way. */
class ClauseParser {
  private readonly tokens: readonly Token[];
  private readonly chunks: readonly Chunk[];
  private readonly takesClause: (lemma: string) => boolean;
  private i: number;
  private readonly prepositional: PrepositionalPhrase[] = [];
  private readonly subordinate: TokenRange[] = [];
  private readonly appositions: NounPhrase[] = [];
  /** A single name between commas behind the subject, or right behind it. */
  private nameBeside: NounPhrase | null = null;

  constructor(tokens: readonly Token[], chunks: readonly Chunk[], from: number, takesClause: (lemma: string) => boolean) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.i = from;
    this.takesClause = takesClause;
  }

  parse(inherited: readonly NounPhrase[]): Clause {
    // A complement begins with its verb ("began [withdrawing from …]"): nothing leads it.
    if (inherited.length === 0 || this.kind() !== 'vg') this.leading();
    let subject: readonly NounPhrase[] = inherited;
    if (this.kind() === 'np') {
      const list = nounPhrasesAt(this.tokens, this.chunks, this.i, false)!;
      subject = list.phrases;
      this.i = list.next;
      this.behindSubject();
    }
    const verb = this.kind() === 'vg' ? this.chunks[this.i]! : null;
    if (!verb) return { subject, appositions: this.appositions, verb: null, passive: false, negation: null, objects: [], prepositional: this.prepositional, complement: null, subordinate: this.subordinate };
    this.i++;
    const { objects, complement } = this.behindVerb(verb);
    return { subject: this.named(subject), appositions: this.appositions, verb, passive: isPassive(this.tokens, verb), negation: negationIn(this.tokens, verb), objects, prepositional: this.prepositional, complement, subordinate: this.subordinate };
  }

  /** "The opposition leader, Alexei Navalny, died", "the film The Salt Road won": the name that stands beside a description says who is meant. */
  private named(subject: readonly NounPhrase[]): readonly NounPhrase[] {
    const [described, name] = [subject[0], this.nameBeside];
    if (subject.length !== 1 || !described || !name || this.tokens[described.head]!.pos !== 'NOUN' || described.of.some((phrase) => phrase.head > name.head)) return subject;
    return [name];
  }

  private kind(offset = 0): Chunk['kind'] | undefined {
    return this.chunks[this.i + offset]?.kind;
  }

  private word(offset = 0): string {
    const chunk = this.chunks[this.i + offset];
    return chunk ? this.tokens[chunk.head]!.lower : '';
  }

  /** Times, adverbs, prepositional phrases and whole clauses before the subject. */
  private leading(): void {
    for (;;) {
      const kind = this.kind();
      if (kind === 'time' || kind === 'adv' || kind === 'comma' || kind === 'conj' || kind === 'stop' || kind === 'other') this.i++;
      else if (kind === 'prep') {
        if (!this.prepositionalPhrase(false)) this.i++;
      } else if (kind === 'sub' || (kind === 'np' && this.isLeadingAdjective()) || (kind === 'vg' && this.isParticiple(this.chunks[this.i]!) && this.commaAhead())) this.skipToMainClause();
      else return;
      this.i = skipParenthesis(this.tokens, this.chunks, this.i);
    }
  }

  /** "Unable to pay its debts, the retailer closed": an adjective with an infinitive, before a comma. */
  private isLeadingAdjective(): boolean {
    const chunk = this.chunks[this.i]!;
    return chunk.to === chunk.from + 1 && this.tokens[chunk.head]!.pos === 'ADJ' && this.kind(1) === 'vg' && this.tokens[this.chunks[this.i + 1]!.from]!.lower === 'to' && this.commaAhead();
  }

  private commaAhead(): boolean {
    return this.chunks.some((chunk, k) => k > this.i && chunk.kind === 'comma');
  }

  /** "When rebels entered the city, …": on to what follows the comma behind its verb. */
  private skipToMainClause(): void {
    const start = this.chunks[this.i]!.from;
    // a participle ("with all ballots counted, …") is the verb of its clause itself
    let verbs = this.kind() === 'vg' ? 1 : 0;
    let k = this.i + 1;
    for (; k < this.chunks.length; k++) {
      if (this.chunks[k]!.kind === 'vg') verbs++;
      if (this.chunks[k]!.kind === 'comma' && verbs > 0) break;
    }
    // "Filmed in Miami, Florida, the drama opened …": the comma before a subject with its verb, where there is one
    const before = this.chunks.findIndex((chunk, at) => at >= k && chunk.kind === 'comma' && this.subjectAndVerbAt(at + 1));
    if (before > k && !this.subjectAndVerbAt(k + 1)) k = before;
    this.subordinate.push({ from: start, to: this.chunks[k - 1]!.to });
    this.i = Math.min(k + 1, this.chunks.length);
  }

  private subjectAndVerbAt(k: number): boolean {
    if (this.chunks[k]?.kind !== 'np') return false;
    const next = this.chunks.slice(k).find((chunk) => chunk.kind !== 'np' && chunk.kind !== 'prep' && chunk.kind !== 'adv' && chunk.kind !== 'time');
    return next?.kind === 'vg' && !/ing$/u.test(this.tokens[next.head]!.lower);
  }

  private prepositionalPhrase(ofSubject: boolean): boolean {
    const preposition = this.chunks[this.i]!;
    let at = this.i + 1;
    while (this.chunks[at]?.kind === 'adv' || (this.chunks[at]?.kind === 'prep' && this.chunks[at + 1]?.kind === 'np')) at++;
    const list = nounPhrasesAt(this.tokens, this.chunks, at, true);
    if (!list) return false;
    const words = this.tokens.slice(preposition.head, this.chunks[at - 1]!.to).filter((token) => token.pos !== 'ADV' || at === this.i + 1);
    this.prepositional.push({ preposition: words.map((token) => token.lower).join(' '), index: preposition.head, phrases: list.phrases, ofSubject });
    this.i = list.next;
    return true;
  }

  /** Steps over what qualifies the subject, up to the main verb. */
  private behindSubject(): void {
    for (let guard = 0; guard < 200; guard++) {
      this.i = skipParenthesis(this.tokens, this.chunks, this.i);
      const kind = this.kind();
      if (kind === undefined) return;
      if (kind === 'vg') {
        // "a plan to buy X was dropped": an infinitive belongs to the noun before it when a finite verb follows
        const infinitive = this.tokens[this.chunks[this.i]!.from]!.lower === 'to';
        const gerund = isGerund(this.tokens, this.chunks[this.i]!);
        if (this.isParticiple(this.chunks[this.i]!) && (infinitive || gerund || this.kind(1) !== 'np') && (this.finiteVerbAhead() || this.isEnclosed() || (gerund && this.verbAhead()))) {
          this.i++;
          this.stepOverArguments();
          continue;
        }
        return;
      }
      if (kind === 'prep') {
        if (!this.prepositionalPhrase(true)) this.i++;
      } else if (kind === 'rel') this.relativeClause();
      else if (kind === 'comma' && this.kind(1) === 'np') {
        const list = nounPhrasesAt(this.tokens, this.chunks, this.i + 1, false)!;
        this.appositions.push(...list.phrases);
        this.i = list.next;
        if (this.kind() === 'comma') this.takeName(list.phrases);
      } else if (kind === 'sub') {
        // "X, when Y did Z, …": on to the comma behind it
        const before = this.i;
        this.skipToMainClause();
        if (this.i <= before) this.i++;
      } else if (kind === 'np') {
        // a second noun phrase right behind the subject: an apposition without comma
        const beside = this.chunks[this.i - 1]?.kind === 'np';
        const list = nounPhrasesAt(this.tokens, this.chunks, this.i, false)!;
        this.i = list.next;
        if (beside && this.kind() === 'vg') this.takeName(list.phrases);
      } else this.i++;
    }
  }

  /** A verb in a tense stands further on, before another clause opens: "a ship carrying migrants [capsized] off Libya". */
  private verbAhead(): boolean {
    for (const chunk of this.chunks.slice(this.i + 1)) {
      if (chunk.kind === 'sub' || chunk.kind === 'stop' || chunk.kind === 'rel' || chunk.kind === 'comma' || chunk.kind === 'conj') return false;
      if (chunk.kind === 'vg' && !isGerund(this.tokens, chunk) && this.tokens[chunk.from]!.lower !== 'to') return true;
    }
    return false;
  }

  /** "The minister, [accused of bribery], resigned": a participle between two commas, and the verb right behind them. */
  private isEnclosed(): boolean {
    if (this.chunks[this.i - 1]?.kind !== 'comma') return false;
    const close = this.chunks.findIndex((chunk, k) => k > this.i && (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'vg'));
    return this.chunks[close]?.kind === 'comma' && this.chunks[close + 1]?.kind === 'vg' && !/ing$/u.test(this.tokens[this.chunks[close + 1]!.head]!.lower);
  }

  private takeName(phrases: readonly NounPhrase[]): void {
    const [name] = phrases;
    if (phrases.length === 1 && name && this.tokens[name.head]!.pos === 'PROPN' && /^\p{Lu}/u.test(this.tokens[name.core.from]!.text)) this.nameBeside = name;
  }

  /** A relative clause behind the verb: on to the next comma; what it tells is not the main clause's. */
  private skipRelative(): void {
    const start = this.chunks[this.i]!.from;
    this.i++;
    while (this.kind() !== undefined && this.kind() !== 'comma') this.i++;
    this.subordinate.push({ from: start, to: this.chunks[this.i - 1]!.to });
  }

  private relativeClause(): void {
    const start = this.chunks[this.i]!.from;
    this.i++;
    while (this.kind() !== undefined && this.kind() !== 'vg' && this.kind() !== 'comma') this.i++;
    if (this.kind() === 'vg') this.i++;
    while (this.kind() === 'vg' && !this.hasAuxiliary(this.chunks[this.i]!)) this.i++;
    this.stepOverArguments();
    this.subordinate.push({ from: start, to: this.chunks[this.i - 1]!.to });
  }

  /** Objects and phrases of a clause that is stepped over. */
  private stepOverArguments(): void {
    for (;;) {
      const kind = this.kind();
      if (kind === 'np' || kind === 'prep' || kind === 'time' || kind === 'adv' || kind === 'conj') this.i++;
      else if (kind === 'vg' && this.word() !== '' && this.tokens[this.chunks[this.i]!.from]!.lower === 'to') this.i++;
      else return;
    }
  }

  private hasAuxiliary(group: Chunk): boolean {
    for (let k = group.from; k < group.to; k++) if (this.tokens[k]!.pos === 'AUX') return true;
    return false;
  }

  private isParticiple(group: Chunk): boolean {
    if (this.hasAuxiliary(group)) return false;
    const first = this.tokens[group.from]!;
    return first.lower === 'to' || /(?:ed|en|ing|ung|orn|own|ught|ade|eld|old|led|hot|set|ut|um|un)$/u.test(this.tokens[group.head]!.lower);
  }

  /** Whether another verb group that can be the main one comes before the sentence turns to another clause. */
  private finiteVerbAhead(): boolean {
    for (let k = this.i + 1; k < this.chunks.length; k++) {
      const chunk = this.chunks[k]!;
      if (chunk.kind === 'sub' || chunk.kind === 'stop' || chunk.kind === 'conj' && this.chunks[k + 1]?.kind === 'vg') return false;
      if (chunk.kind === 'rel') return false;
      // "Mine closed, 300 jobs lost": a second clause of the same make
      if (chunk.kind === 'comma' && this.isLastComma(k) && this.chunks[k + 1]?.kind === 'np' && this.chunks[k + 2]?.kind === 'vg' && this.isParticiple(this.chunks[k + 2]!) && this.tokens[this.chunks[k + 1]!.from]!.pos !== 'DET') return false;
      if (chunk.kind === 'vg' && this.tokens[chunk.from]!.lower !== 'to' && !/ing$/u.test(this.tokens[chunk.head]!.lower)) return this.isFinite(chunk);
    }
    return false;
  }

  private isLastComma(at: number): boolean {
    return !this.chunks.some((chunk, k) => k !== at && k > this.i && chunk.kind === 'comma');
  }

  private behindVerb(verb: Chunk): { objects: NounPhrase[][]; complement: Complement | null } {
    const objects: NounPhrase[][] = [];
    let complement: Complement | null = null;
    const end = (): void => {
      const here = this.chunks[this.i];
      if (here) this.subordinate.push({ from: here.from, to: this.chunks.at(-1)!.to });
      this.i = this.chunks.length;
    };
    let adjacent = true;
    while (this.i < this.chunks.length) {
      this.i = skipParenthesis(this.tokens, this.chunks, this.i);
      const chunk = this.chunks[this.i];
      if (!chunk) break;
      switch (chunk.kind) {
        case 'np': {
          const list = nounPhrasesAt(this.tokens, this.chunks, this.i, true)!;
          const follower = this.chunks[list.next];
          // "told Reuters the gunmen wore uniforms": first whom, then what
          if (adjacent && objects.length === 0 && this.tokens[verb.head]!.lemma === 'tell' && follower?.kind === 'np') {
            objects.push([...list.phrases]);
            this.i = list.next;
            break;
          }
          const spoken = adjacent && objects.length < 2 && this.takesClause(this.tokens[verb.head]!.lemma) && this.clauseFrom(nounPhrasesAt(this.tokens, this.chunks, this.i, false)!.next);
          if (spoken || (adjacent && objects.length === 0 && follower?.kind === 'vg' && this.isFinite(follower))) {
            complement = { kind: 'that', at: this.i };
            this.i = this.chunks.length;
          } else if (objects.length > 0 && follower?.kind === 'vg' && this.isFinite(follower) && this.chunks[this.i - 1]?.kind === 'np') {
            complement = { kind: 'that', at: this.i };
            this.i = this.chunks.length;
          } else {
            if (objects.length < 2 && adjacent) objects.push([...list.phrases]);
            this.i = list.next;
          }
          break;
        }
        case 'prep':
          // "was cut off [by snow]", "came down [in a field]": the particle is the verb's, and leads nothing
          if (this.chunks[this.i - 1] === verb && this.kind(1) === 'prep' && PARTICLES.has(this.word()) && this.word(1) !== 'of' && this.kind(2) !== 'vg') {
            this.i++;
            break;
          }
          adjacent = false;
          if (!complement && this.kind(1) === 'vg' && this.takesGerund(verb)) {
            complement = { kind: 'ing', at: this.i + 1 };
            this.i = this.chunks.length;
          } else if (this.kind(1) === 'vg') end();
          else if (!this.prepositionalPhrase(false)) {
            // a particle, as in "took over": the predicate reader sees it among the tokens
            adjacent = true;
            this.i++;
          }
          break;
        case 'vg': {
          const first = this.tokens[chunk.from]!.lower;
          const head = this.tokens[chunk.head]!.lower;
          if (!complement && first === 'to') {
            complement = { kind: 'to', at: this.i };
            this.i = this.chunks.length;
          } else if (!complement && objects.length === 0 && (/ing$/u.test(head) || /ing$/u.test(first)) && this.chunks[this.i - 1] === verb) {
            complement = { kind: 'ing', at: this.i };
            this.i = this.chunks.length;
          } else if (this.isParticiple(chunk) && this.chunks[this.i - 1]?.kind === 'np') {
            this.i++;
            this.stepOverArguments();
          } else end();
          break;
        }
        case 'sub':
          if (!complement && (this.word() === 'that' || this.word() === 'whether') && (this.chunks[this.i - 1] === verb || this.chunks[this.i - 1]?.kind === 'np' || this.chunks[this.i - 1]?.kind === 'time' || this.chunks[this.i - 1]?.kind === 'prep' || this.chunks[this.i - 1]?.kind === 'adv')) {
            complement = { kind: 'that', at: this.i + 1 };
            this.i = this.chunks.length;
          } else end();
          break;
        case 'rel':
          // "told him that rebels …" looks like a relative; a verb of saying decides later. So does "it is false that …", "there is no evidence that …".
          if (!complement && this.word() === 'that' && (this.expletive(verb) || this.takesClause(this.tokens[verb.head]!.lemma))) {
            complement = { kind: 'that', at: this.i + 1 };
            this.i = this.chunks.length;
            break;
          }
          this.skipRelative();
          break;
        case 'conj':
        case 'stop':
          if (this.kind(1) === 'vg' || chunk.kind === 'stop') end();
          else this.i++;
          break;
        case 'comma':
          adjacent = false;
          if (this.kind(1) === 'vg' || this.kind(1) === 'conj' || this.kind(1) === 'rel') end();
          else this.i++;
          break;
        case 'adv':
        case 'time':
          this.i++;
          break;
        default:
          this.i++;
      }
    }
    return { objects, complement };
  }

  /** "succeeded in cutting", "prevented the crowd from entering", "ruled out raising", "stopped short of apologising": the verb goes on with what follows its preposition. */
  private takesGerund(verb: Chunk): boolean {
    const next = this.chunks[this.i + 1]!;
    if (!/ing$/u.test(this.tokens[next.from]!.lower)) return false;
    const preposition = this.word();
    return GERUND_PREPOSITIONS[this.tokens[verb.head]!.lemma]?.includes(preposition) ?? false;
  }

  /** "It is …", "there is …". */
  private expletive(verb: Chunk): boolean {
    const before = this.tokens[verb.from - 1];
    return this.tokens[verb.head]!.lemma === 'be' && before !== undefined && (before.lower === 'it' || before.lower === 'there');
  }

  /** Whether a finite verb comes, past phrases and times that belong to its subject: "said [the leader of X in May] fled". */
  private clauseFrom(at: number): boolean {
    for (let k = at; k < this.chunks.length; k++) {
      const chunk = this.chunks[k]!;
      // Behind "said X", a past form is the verb of what was said, unless "by" makes a participle of it.
      if (chunk.kind === 'vg') return this.isFinite(chunk) || (this.isParticiple(chunk) && !/ing$/u.test(this.tokens[chunk.head]!.lower) && this.tokens[chunk.from]!.lower !== 'to' && !REDUCED.has(this.tokens[chunk.head]!.lower) && this.tokens[chunk.to]?.lower !== 'by');
      if (chunk.kind !== 'prep' && chunk.kind !== 'np' && chunk.kind !== 'time' && chunk.kind !== 'adv' && chunk.kind !== 'other') return false;
    }
    return false;
  }

  private isFinite(group: Chunk): boolean {
    if (this.tokens[group.from]!.lower === 'to') return false;
    const head = this.tokens[group.head]!.lower;
    if (/ing$/u.test(this.tokens[group.from]!.lower)) return false;
    if (/ing$/u.test(head)) return this.hasAuxiliary(group);
    if (this.hasAuxiliary(group)) return true;
    if (REDUCED.has(head)) return false;
    // "forces backed by Turkey": a participle with a preposition behind it is not finite
    const next = this.tokens[group.to];
    if (!this.isParticiple(group)) return true;
    // "a film written and directed by X"
    const coordinated = next?.pos === 'CCONJ' && this.tokens[group.to + 1]?.pos === 'VERB' && this.tokens[group.to + 2]?.lower === 'by';
    return next?.pos !== 'ADP' && !coordinated;
  }
}
