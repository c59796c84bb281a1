/** For a page that is served while its files change: loads it anew when the server says that it is another. */
const changes = new EventSource('/changes');
changes.addEventListener('message', () => location.reload());
