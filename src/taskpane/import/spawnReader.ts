/** The worker that reads documents: a file of its own beside the page, as the page's rules ask for. */
export function spawnReader(): Worker {
  return new Worker(new URL('./reading.worker.ts', import.meta.url), { name: 'reading' });
}
