// The reference page: Swagger UI on the contract of this server, with sign-in at its realm.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();

const ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: false,
  showExtensions: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  oauth2RedirectUrl: `${location.origin}/api/docs/oauth2-redirect.html`,
});
ui.initOAuth({
  clientId: 'mealprep360-docs',
  scopes: 'openid',
  usePkceWithAuthorizationCodeGrant: true,
});
