export const dashboard = {
  title: 'Overview',
  waiting: 'Waits for somebody',
  waitingNone: 'Nothing waits. Well done.',
  overdue: '{count, plural, one {one overdue} other {# overdue}}',
  since: 'since {when}',
  due: 'due {when}',
  next: 'Goes live or offline next',
  nextNone: 'Nothing is planned.',
  mine: 'You wrote last',
  mineNone: 'Begin with a recipe.',
  blocked: 'Did not happen as planned',
} as const;
