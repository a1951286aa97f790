export * from './generated/apis/index.js';
export * from './generated/models/index.js';
export { Configuration, FetchError, RequiredError, ResponseError } from './generated/runtime.js';
export type { ApiResponse, Middleware } from './generated/runtime.js';
export { createClient } from './client.js';
export type { Client, ClientOptions } from './client.js';
export { each, pages } from './pages.js';
export type { Page, PageRequest } from './pages.js';
// The class takes the place of the generated interface of the same name; that one goes on as `ProblemBody`.
export { Problem } from './problem.js';
export type { Problem as ProblemBody } from './generated/models/Problem.js';
export type { ProblemSlug } from './problem-slug.js';
export { tagged } from './tagged.js';
export type { Tagged } from './tagged.js';
export { update } from './update.js';
export type { UpdateOptions } from './update.js';
