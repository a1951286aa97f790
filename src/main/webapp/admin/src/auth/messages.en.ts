export const auth = {
  ended: {
    title: 'Your session has ended',
    text: 'What you were writing is still here. Sign in again in a window of its own, and go on.',
    signIn: 'Sign in again',
    blocked: 'The sign-in window did not open or was closed. Allow pop-ups for this page and try again.',
  },
} as const;
