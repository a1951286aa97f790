import { useEventCallback } from '@mui/material';
import { Suspense, lazy, useEffect, useState } from 'react';

const OPEN = 'mealprep360:palette';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog')).PaletteDialog }));

export const openPalette = () => window.dispatchEvent(new Event(OPEN));

/** Ctrl+K: goes anywhere, begins anything, and finds documents by their titles. */
export function Palette() {
  const [isOpen, setOpen] = useState(false);
  const onKey = useEventCallback((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      setOpen(true);
    }
  });
  useEffect(() => {
    const open = () => setOpen(true);
    window.addEventListener('keydown', onKey);
    window.addEventListener(OPEN, open);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener(OPEN, open);
    };
  }, [onKey]);
  return isOpen ? (
    <Suspense>
      <PaletteDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
