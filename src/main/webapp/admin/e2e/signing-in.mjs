const PASSWORD = 'mealprep360';

/** Signs a demo user in, on a page of the admin UI that knows nobody yet: by its own door, or at once in the realm's form. */
export async function signIn(page, username) {
  const form = page.locator('#username');
  const door = page.getByRole('button', { name: 'Sign in', exact: true });
  await form.or(door).first().waitFor();
  if (!(await form.isVisible())) await door.click();
  await form.fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
}
