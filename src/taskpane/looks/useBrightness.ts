/** Light or dark as Office is, unless the system asks for a contrast theme; follows changes. */
import { useSyncExternalStore } from 'react';
import type { Brightness } from './theme';

const CONTRAST = '(forced-colors: active)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(CONTRAST);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export function useBrightness(office: Brightness): Brightness {
  const contrast = useSyncExternalStore(subscribe, () => window.matchMedia(CONTRAST).matches);
  return contrast ? 'contrast' : office;
}
