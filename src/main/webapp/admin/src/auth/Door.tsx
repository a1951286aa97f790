import { useState } from 'react';
import { doorMessages } from './doorMessages';
import './door.css';

interface Props {
  readonly onSignIn: () => Promise<void>;
  /** Whether the platform or the realm cannot be reached. */
  readonly failed?: boolean;
}

/** The page before the door. It loads nothing of what is behind. */
export function Door({ onSignIn, failed = false }: Props) {
  const [isAway, setAway] = useState(failed);
  const [isLeaving, setLeaving] = useState(false);
  const text = doorMessages();
  const enter = async () => {
    setLeaving(true);
    try {
      await onSignIn();
    } catch (error) {
      console.error(error);
      setAway(true);
      setLeaving(false);
    }
  };
  return (
    <main className="door" lang={text.language} dir={text.direction}>
      <img src="/favicon.svg" alt="" width="72" height="72" />
      <h1>MealPrep360</h1>
      <p>{isAway ? text.away : text.welcome}</p>
      <button type="button" onClick={enter} disabled={isLeaving}>
        {isAway ? text.again : text.signIn}
      </button>
    </main>
  );
}
