const NAMES: Readonly<Record<string, string>> = { postgresql: 'PostgreSQL', opensearch: 'OpenSearch', keycloak: 'Keycloak' };

/** What a server is called, the same in all languages. One that is not known goes by the name that it has for the platform. */
export const serverName = (name: string): string => NAMES[name] ?? name;
