import { Suspense, lazy, useEffect, useState } from 'react';
import { useSession } from './SessionContext';

const SessionEndedDialog = lazy(async () => ({ default: (await import('./SessionEndedDialog')).SessionEndedDialog }));

/** Waits for the end of the session, and lets somebody begin another one. */
export function SessionEnded() {
  const session = useSession();
  const [hasEnded, setEnded] = useState(false);
  useEffect(() => session.onEnd(setEnded), [session]);
  return (
    hasEnded && (
      <Suspense>
        <SessionEndedDialog />
      </Suspense>
    )
  );
}
