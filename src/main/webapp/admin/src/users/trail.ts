/** Things of the audit trail that have a page of their own here. */
const PAGES: readonly string[] = ['recipes', 'blog', 'media', 'releases', 'users'];

/** `identity.role-granted.v1` as a key of messages: `identityRoleGranted`. */
export const keyOf = (action: string): string =>
  action.replace(/\.v\d+$/, '').replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Where a thing, named `type/id`, is shown; undefined where it is not. */
export function pathOf(subject: string): string | undefined {
  const [type = '', id = ''] = subject.split('/');
  return PAGES.includes(type) && id ? `/${type}/${id}` : undefined;
}
