export const shared = {
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  more: 'More',
  you: 'You',
  many: {
    done: 'Done for {done} of {all}.',
    go: '{count, plural, =0 {Nothing to do} one {Do it for one} other {Do it for #}}',
    stop: 'Stop',
  },
  addLanguage: 'Add language',
  problems: {
    away: 'The server cannot be reached. What you wrote is still here; try again in a moment.',
    unexpected: 'Something went wrong. If it happens again, quote {id}.',
    quote: 'Reference: {id}',
  },
} as const;
