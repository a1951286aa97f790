// What each operation of the contract must say of itself.
import { basename, dirname } from 'node:path';

const ROLES = ['anonymous', 'user', 'premium', 'editor', 'moderator', 'admin'];
const LIMITS = ['read', 'search', 'write', 'import'];

/** Generators make method names of it, in every language. */
export const operationIdCamelCase = () => ({
  Operation({ operationId }, { report, location }) {
    if (operationId && !/^[a-z][a-zA-Z0-9]*$/.test(operationId)) {
      report({ message: `The operationId "${operationId}" is not camelCase.`, location: location.child('operationId') });
    }
  },
});

/** One word everywhere: the tag, the folder, the package. It also decides which interface the operation lands in. */
export const oneTagNamedAfterTheRoom = () => ({
  Operation({ tags = [] }, { report, location }) {
    const room = basename(dirname(location.source.absoluteRef));
    if (tags.length !== 1 || tags[0] !== room) {
      report({ message: `The operation must have exactly one tag, the folder that it is written in: [${room}].`, location });
    }
  },
});

/** The server enforces these, so an operation that forgets them must not exist. */
export const roles = () => ({
  Operation(operation, { report, location }) {
    const named = operation['x-roles'];
    if (!Array.isArray(named) || named.length === 0 || named.some((role) => !ROLES.includes(role))) {
      report({ message: `x-roles must name who may call it: one or more of ${ROLES.join(', ')}.`, location });
    }
  },
});

/** Which quota of the caller it counts against; without it reads and writes do, by the method. */
export const limit = () => ({
  Operation(operation, { report, location }) {
    const kind = operation['x-limit'];
    if (kind !== undefined && !LIMITS.includes(kind)) {
      report({ message: `x-limit must be one of ${LIMITS.join(', ')}.`, location });
    }
    if (!operation.responses?.['429']) {
      report({ message: "An operation needs the '429' of kernel/responses.yaml#/RateLimited.", location });
    }
  },
});

const hasExample = ({ example, examples }) => example !== undefined || Object.keys(examples ?? {}).length > 0;

/** "Try it" on the reference page begins with this. */
export const requestExample = () => ({
  RequestBody: {
    MediaType(media, { report, location }) {
      if (!hasExample(media)) report({ message: 'A request body needs an example of its own.', location });
    },
  },
});

export const answerExample = () => ({
  Response: {
    MediaType(media, { report, location, key }) {
      if (/^application\/(.+\+)?json$/.test(key) && key !== 'application/problem+json' && !hasExample(media)) {
        report({ message: 'A JSON answer needs an example of its own.', location });
      }
    },
  },
});

/** So that a client that meets a status it never heard of still knows the form of the answer. */
export const defaultProblem = () => ({
  Responses(responses, { report, location, resolve }) {
    const answer = responses.default && resolve(responses.default).node;
    if (!answer?.content?.['application/problem+json']) {
      report({ message: 'An operation needs a `default` answer in application/problem+json.', location });
    }
  },
});
