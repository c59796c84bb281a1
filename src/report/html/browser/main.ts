/** The page's script. It adds views, filters and the theme switch to a page that is complete without it. */
import { formatAddress, parseAddress } from './address.ts';
import { filterList, type FilterList } from './filter-list.ts';
import { unfoldForPrint } from './printing.ts';
import { restoreTheme, serveThemeSwitch } from './theme.ts';
import { goTo, onFound, showView, viewOf } from './views.ts';

// Before the page is read, so that what will not be in front is never laid out.
const root = document.documentElement;
root.classList.add('scripted');
const first = parseAddress(location.hash).part;
root.dataset['view'] = first === '' ? 'overview' : first;
restoreTheme();

document.addEventListener('DOMContentLoaded', () => {
  const lists: FilterList[] = [...document.querySelectorAll<HTMLFormElement>('form[data-filter]')].map((form) =>
    filterList(form, (filters) => history.replaceState(null, '', formatAddress({ part: form.dataset['filter'] ?? '', filters }))),
  );
  const fresh = new Set(lists);

  function follow(): void {
    const { part, filters } = parseAddress(location.hash);
    const { view, target } = viewOf(part);
    showView(view);
    const list = lists.find((one) => one.view === view.id);
    if (list && (target === null || fresh.has(list))) list.apply(target === null ? filters : {});
    if (list) fresh.delete(list);
    if (target !== null) {
      list?.reveal(target);
      goTo(target);
    } else if (part !== '') {
      window.scrollTo(0, 0);
      view.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    }
  }

  window.addEventListener('hashchange', follow);
  onFound((view) => {
    history.replaceState(null, '', `#${view.id}`);
    showView(view);
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-switch]')) serveThemeSwitch(button);
  unfoldForPrint();
  follow();
  root.dataset['ready'] = '';
});
