export const layout = {
  dashboard: 'Overview',
  site: 'View the site',
  language: 'Language',
  skip: 'Skip to the content',
  palette: {
    open: 'Search and commands',
    placeholder: 'Go to, create, or find by title…',
    nothing: 'Nothing of the kind.',
    go: 'Go to {name}',
    newRecipe: 'Write a new recipe',
    newPost: 'Write a new post',
    upload: 'Upload media',
  },
} as const;
