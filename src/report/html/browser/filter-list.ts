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

/** @param changed is called with the new filters when a person changes the form */
export function filterList(form: HTMLFormElement, changed: (filters: Filters) => void): FilterList {
  const view = form.dataset['filter'] ?? '';
  const section = form.closest('section')!;
  const output = form.querySelector('output')!;
  let items: { readonly element: HTMLElement; readonly item: Item }[] | null = null;
  const all = (): NonNullable<typeof items> => (items ??= [...section.querySelectorAll<HTMLElement>(ITEMS)].map((element) => ({ element, item: itemOf(element) })));
  const groups = [...section.querySelectorAll<HTMLElement>('[data-group]')];

  function run(): void {
    const wanted = wantedBy(form);
    const narrowed = Object.keys(wanted).length > 1 || wanted.words.length > 0;
    let shown = 0;
    for (const { element, item } of all()) {
      const shows = !narrowed || passes(item, wanted);
      if (shows) shown += 1;
      if (element.hidden === shows) element.hidden = !shows;
    }
    for (const group of groups) group.hidden = narrowed && ![...group.querySelectorAll<HTMLElement>(ITEMS)].some((item) => !item.hidden);
    output.textContent = narrowed ? `${shown} of ${all().length} shown` : `${all().length} shown`;
  }

  let waiting = 0;
  form.addEventListener('input', () => {
    // One run for all letters that came while the last one ran.
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      run();
      changed(filtersOf(form));
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
