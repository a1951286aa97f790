import { useEffect } from 'react';
import { useAskBeforeMoving } from './useAskBeforeMoving';

interface Props {
  readonly isLosing: boolean;
  /** Whether they are lost too where one goes on within the app, since nothing keeps them when the page is gone. */
  readonly isLosingWithin?: boolean;
}

/** Has the browser ask before a page is closed whose latest words are on no server yet. */
export function LeaveGuard({ isLosing, isLosingWithin = false }: Props) {
  useEffect(() => {
    if (!isLosing) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLosing]);
  useAskBeforeMoving(isLosing && isLosingWithin);
  return null;
}
