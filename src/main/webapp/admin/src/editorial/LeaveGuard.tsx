import { useEffect } from 'react';

/** Has the browser ask before a page is closed whose latest words are on no server yet. */
export function LeaveGuard({ isLosing }: { readonly isLosing: boolean }) {
  useEffect(() => {
    if (!isLosing) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLosing]);
  return null;
}
