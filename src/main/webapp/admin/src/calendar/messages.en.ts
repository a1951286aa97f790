export const calendar = {
  title: 'Calendar',
  before: 'Month before',
  after: 'Month after',
  today: 'This month',
  none: 'Nothing is planned in this month.',
  hint: 'What goes live or offline by itself. Times are those of {zone}.',
  hintDrag: 'Drag what waits to another day, or use its button.',
  hintMove: 'Its button moves what waits.',
  move: {
    to: 'Move to…',
    one: 'Move {title}',
    go: 'Move it',
    moved: 'It is moved.',
    past: 'That moment is over. Choose one to come.',
  },
} as const;
