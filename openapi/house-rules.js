// The rules of the house as a plugin of @redocly/cli; redocly.yaml turns them on.
import * as operations from './house-rules/operations.js';
import * as schemas from './house-rules/schemas.js';

export default function houseRules() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'operation-id-camel-case': operations.operationIdCamelCase,
        'one-tag-named-after-the-room': operations.oneTagNamedAfterTheRoom,
        roles: operations.roles,
        limit: operations.limit,
        'request-example': operations.requestExample,
        'answer-example': operations.answerExample,
        'default-problem': operations.defaultProblem,
        'property-described': schemas.propertyDescribed,
        'unit-in-description': schemas.unitInDescription,
        'input-string-bounded': schemas.inputStringBounded,
        'input-array-bounded': schemas.inputArrayBounded,
        'object-closed': schemas.objectClosed,
      },
    },
  };
}
