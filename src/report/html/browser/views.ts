/** Shows one view at a time, that which holds the part in the address. Without scripts the page shows all, one after another. */

/** The view that holds a part; the first where the part is none. */
export function viewOf(part: string): { readonly view: HTMLElement; readonly target: HTMLElement | null } {
  const views = viewElements();
  const target = part === '' ? null : document.getElementById(part);
  const view = target?.closest<HTMLElement>('section.view') ?? views[0]!;
  return { view, target: target === view ? null : target };
}

/** Puts a view in front; the others stay findable by the browser's own search, which then calls `found`. */
export function showView(shown: HTMLElement): void {
  for (const view of viewElements()) {
    if (view === shown) view.removeAttribute('hidden');
    else view.setAttribute('hidden', 'until-found');
  }
  document.documentElement.dataset['view'] = shown.id;
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${shown.id}`) {
      link.setAttribute('aria-current', 'page');
      bringIntoRow(link);
    } else link.removeAttribute('aria-current');
  }
}

/** On a small screen the row of links is wider than the screen. */
function bringIntoRow(link: Element): void {
  const row = link.closest('ul');
  const [inner, outer] = [link.getBoundingClientRect(), row?.getBoundingClientRect()];
  if (!row || !outer) return;
  if (inner.right > outer.right - 24) row.scrollLeft += inner.right - outer.right + 48;
  else if (inner.left < outer.left + 24) row.scrollLeft -= outer.left - inner.left + 48;
}

/** Tells when the browser's search finds something in a view that is not in front. */
export function onFound(found: (view: HTMLElement) => void): void {
  for (const view of viewElements()) view.addEventListener('beforematch', () => found(view));
}

/** Opens what is folded around a part, brings it to the top, and lets the keyboard go on from there. */
export function goTo(target: HTMLElement): void {
  if (target instanceof HTMLDetailsElement) target.open = true;
  for (let folded = target.parentElement?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
  // Parts above that were never laid out take their true height only now.
  requestAnimationFrame(() => target.scrollIntoView({ block: 'start' }));
}

function viewElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('section.view')];
}
