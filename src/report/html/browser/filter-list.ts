/** One list of the page with its form: shows what passes, says how many, and tells its filters to the address. */
import type { Filters } from './address.ts';
import { passes, wordsOf, type Item, type Wanted } from './match-item.ts';

export interface FilterList {
  readonly view: string;
  /** Sets the form to these filters and applies them. */
  apply(filters: Filters): void;
  /** Shows this part, whatever the filters say. */
  reveal(part: Element): void;
}

/** What the filters show or hide. */
const ITEMS = '.card, .claims > li';

/** Parts that fill the tallest screen. */
const SCREENFUL = 60;
/** How long a slice of the rest may keep the page from answering. */
const SLICE_MS = 6;

/** @param changed is called with the new filters when a person changes the form */
export function filterList(form: HTMLFormElement, changed: (filters: Filters) => void): FilterList {
  const view = form.dataset['filter'] ?? '';
  const section = form.closest('section')!;
  const output = form.querySelector('output')!;
  const groups = [...section.querySelectorAll<HTMLElement>('[data-group]')].map((element): Group => ({ element, shown: 0 }));
  let items: Listed[] | null = null;
  const all = (): Listed[] => (items ??= listedIn(section, groups));

  /** @param inSlices what is below the screen follows when the page has shown the rest */
  function run(inSlices = false): void {
    const wanted = wantedBy(form);
    const narrowed = Object.keys(wanted).length > 1 || wanted.words.length > 0;
    const list = all();
    let shown = 0;
    for (const group of groups) group.shown = 0;
    for (const one of list) {
      one.passes = !narrowed || passes(one.item, wanted);
      if (one.passes) shown += 1;
      if (one.passes && one.group !== null) one.group.shown += 1;
    }
    // A source without claims is shown where nothing narrows the list.
    for (const { element, shown: some } of groups) if (element.hidden !== (narrowed && some === 0)) element.hidden = narrowed && some === 0;
    output.textContent = narrowed ? `${shown} of ${list.length} shown` : `${list.length} shown`;
    window.clearTimeout(unfinished);
    settle(list, 0, inSlices ? SCREENFUL : Infinity);
  }

  let unfinished = 0;
  /** Shows and hides from this place on, until so many are shown; the rest in slices of time. */
  function settle(list: readonly Listed[], from: number, most: number): void {
    const started = performance.now();
    let placed = 0;
    for (let i = from; i < list.length; i++) {
      const one = list[i]!;
      if (one.hidden === one.passes) one.element.hidden = one.hidden = !one.passes;
      if (one.passes) placed += 1;
      if (placed >= most && (from === 0 || performance.now() - started > SLICE_MS)) {
        unfinished = window.setTimeout(() => settle(list, i + 1, 1), 16);
        return;
      }
    }
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    // One run for all letters that came while the last one ran.
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      run(true);
      afterPaint(() => changed(filtersOf(form)));
    });
  });
  whenIdle(all, ({ item }) => item.text());
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    // The fields are emptied after this event.
    window.setTimeout(() => {
      run();
      changed({});
    });
  });

  return {
    view,
    apply: (filters) => {
      for (const field of fieldsOf(form)) field.value = filters[field.name] ?? '';
      run();
    },
    reveal: (part) => {
      const hidden = part.closest<HTMLElement>('[hidden]:not(section.view)');
      if (hidden !== null && section.contains(hidden)) form.reset();
    },
  };
}

/** A source's part of the list, and how many of its claims are shown. */
interface Group {
  readonly element: HTMLElement;
  shown: number;
}

/** A part that the filters show or hide. What it is now is kept beside it: asking the page for ten thousand takes as long as the search. */
interface Listed {
  readonly element: HTMLElement;
  readonly item: Item;
  readonly group: Group | null;
  hidden: boolean;
  passes: boolean;
}

function listedIn(section: Element, groups: readonly Group[]): Listed[] {
  const byElement = new Map(groups.map((group) => [group.element, group]));
  return [...section.querySelectorAll<HTMLElement>(ITEMS)].map((element) => {
    const around = element.closest<HTMLElement>('[data-group]');
    return { element, item: itemOf(element), group: around === null ? null : (byElement.get(around) ?? null), hidden: element.hidden, passes: !element.hidden };
  });
}

/** Telling the address takes a browser some milliseconds, which nobody who types should wait for. */
function afterPaint(run: () => void): void {
  window.requestAnimationFrame(() => window.setTimeout(run));
}

/** Does what a later search would otherwise wait for, in slices that leave the page free to answer. */
function whenIdle<T>(all: () => readonly T[], prepare: (one: T) => void): void {
  const later = window.requestIdleCallback?.bind(window) ?? ((run: IdleRequestCallback) => window.setTimeout(() => run({ didTimeout: false, timeRemaining: () => 8 }), 200));
  let next = 0;
  const slice = (left: IdleDeadline): void => {
    const list = all();
    while (next < list.length && left.timeRemaining() > 1) for (const end = Math.min(list.length, next + 50); next < end; next++) prepare(list[next]!);
    if (next < list.length) later(slice);
  };
  later(slice);
}

function itemOf(element: HTMLElement): Item {
  const { type, entity, sure, from, to } = element.dataset;
  const source = element.dataset['source'] ?? element.closest<HTMLElement>('[data-group]')?.dataset['group'];
  let text: string | null = null;
  return {
    types: list(type), sources: list(source), entities: list(entity), sure: sure === undefined ? null : Number(sure), from: from ?? null, to: to ?? null,
    text: () => (text ??= (element.textContent ?? '').toLowerCase()),
  };
}

function list(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

function filtersOf(form: HTMLFormElement): Filters {
  return Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value]));
}

/** The numbers of the names that contain what was typed: their places in the list of names. */
function numbersOf(typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  const names = [...document.querySelectorAll<HTMLOptionElement>('#names option')].map(({ value }) => value.toLowerCase());
  const exact = names.indexOf(wanted);
  return exact >= 0 ? [String(exact)] : names.flatMap((name, number) => (name.includes(wanted) ? [String(number)] : []));
}

/** What the form asks for. */
function wantedBy(form: HTMLFormElement): Wanted {
  const wanted: { -readonly [Key in keyof Wanted]: Wanted[Key] } = { words: [] };
  for (const field of fieldsOf(form)) {
    if (field.value === '') continue;
    if (field.name === 'q') wanted.words = wordsOf(field.value);
    else if (field.name === 'sure') wanted.sure = Number(field.value);
    else if (field.name === 'entity') wanted.entities = numbersOf(field.value);
    else if (field.name === 'type' || field.name === 'source' || field.name === 'from' || field.name === 'to') wanted[field.name] = field.value;
  }
  return wanted;
}
