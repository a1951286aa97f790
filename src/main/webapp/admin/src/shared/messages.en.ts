export const shared = {
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  more: 'More',
  you: 'You',
  problems: {
    away: 'The server cannot be reached. What you wrote is still here; try again in a moment.',
    unexpected: 'Something went wrong. If it happens again, quote {id}.',
    quote: 'Reference: {id}',
  },
} as const;
