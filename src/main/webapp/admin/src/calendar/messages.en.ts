export const calendar = {
  title: 'Calendar',
  before: 'Month before',
  after: 'Month after',
  today: 'This month',
  none: 'Nothing is planned in this month.',
  hint: 'What goes live or offline by itself. Times are those of {zone}. Drag what waits to another day, or use its button.',
  move: {
    to: 'Move to…',
    one: 'Move {title}',
    go: 'Move it',
    moved: 'It is moved.',
    past: 'That moment is over. Choose one to come.',
    both: 'The new time is planned, but the old one could not be called off. Both are in the calendar now.',
    lost: 'The old time is called off, but the new one could not be planned. Nothing is planned for it any more.',
    outdated: 'Somebody wrote on since this was planned. What goes live then is the latest version. Move it?',
  },
} as const;
