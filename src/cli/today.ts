/** The day by the clock of this machine, where it stands: 2026-11-22. */
export function today(now = new Date()): string {
  return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
