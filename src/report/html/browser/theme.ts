/** Light or dark: as the system has it, until a person chooses. */

const KEY = 'reconcile-theme';

/** Takes the choice of an earlier visit. Called before anything is painted. */
export function restoreTheme(): void {
  const kept = stored();
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset['theme'] = kept;
}

/** Makes the button switch to what is not shown now. */
export function serveThemeSwitch(button: HTMLElement): void {
  button.addEventListener('click', () => {
    const now = document.documentElement.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    const next = now === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A page opened from a file may have no storage: the choice then lasts as long as the page.
    }
  });
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
