// The reference page: Swagger UI on the contract of this server, with sign-in at its realm.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();

// Swagger UI fills in the example of each parameter, and would send a stranger's ETag and the same Idempotency-Key each
// time. So the examples of what may be left out move into the description.
const contract = await (await fetch('/api/openapi.json')).json();
const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
const shared = Object.values(contract.components.parameters ?? {});
for (const parameter of shared.concat(operations.flatMap((operation) => operation.parameters ?? []))) {
  if (parameter.example !== undefined && !parameter.required) {
    parameter.description += ` Example: \`${[parameter.example].join()}\``;
    delete parameter.example;
  }
}

const ui = SwaggerUIBundle({
  spec: contract,
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
