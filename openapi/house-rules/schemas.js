// What each schema of the contract must say of itself.

/** The end of a property's name, and the words that its description must contain. */
const UNITS = {
  Minutes: 'minutes',
  Seconds: 'seconds',
  Days: 'days',
  Grams: 'grams',
  Milliliters: 'milliliters',
  Kilocalories: 'kilocalories',
  Bytes: 'bytes',
  Pixels: 'pixels',
  Percent: 'percent',
  At: 'UTC instant',
  Date: 'local date',
};
const BOUNDED_FORMATS = ['uuid', 'date', 'date-time'];

const eachProperty = (check) => () => ({
  Schema({ properties = {} }, { report, location, resolve }) {
    for (const [name, property] of Object.entries(properties)) {
      const message = check(name, resolve(property).node ?? {});
      if (message) report({ message, location: location.child(['properties', name]) });
    }
  },
});

export const propertyDescribed = eachProperty((name, { description }) =>
  description?.trim() ? undefined : `The property "${name}" has no description.`,
);

/** A number without its unit is a fault that waits. */
export const unitInDescription = eachProperty((name, { description = '' }) => {
  const [, words] = Object.entries(UNITS).find(([end]) => name.endsWith(end) || name === end.toLowerCase()) ?? [];
  return words && !description.includes(words) ? `The description of "${name}" must say "${words}".` : undefined;
});

// Walked by hand: a nested visitor stops at the first schema, and a shared one is visited where it is first seen.
const eachInput = (check) => () => {
  const seen = new Set();
  const walk = (schemaOrRef, at, { report, resolve }) => {
    const { node: schema, location } = schemaOrRef.$ref
      ? resolve(schemaOrRef, at.source.absoluteRef)
      : { node: schemaOrRef, location: at };
    if (!schema || seen.has(schema)) return;
    seen.add(schema);
    const message = check(schema);
    if (message) report({ message, location });
    const inside = (child, ...path) => child && walk(child, location.child(path), { report, resolve });
    for (const [name, property] of Object.entries(schema.properties ?? {})) inside(property, 'properties', name);
    for (const key of ['allOf', 'oneOf', 'anyOf']) (schema[key] ?? []).forEach((part, i) => inside(part, key, i));
    inside(schema.items, 'items');
    if (typeof schema.additionalProperties === 'object') inside(schema.additionalProperties, 'additionalProperties');
  };
  return {
    RequestBody: {
      MediaType: ({ schema }, context) => schema && walk(schema, context.location.child('schema'), context),
    },
    Parameter: ({ schema }, context) => schema && walk(schema, context.location.child('schema'), context),
  };
};

/** A pattern or a free format says nothing about length, and length is what fills a disk. */
export const inputStringBounded = eachInput(({ type, maxLength, enum: values, format }) =>
  type === 'string' && maxLength === undefined && !values && !BOUNDED_FORMATS.includes(format)
    ? `A string that clients send needs maxLength, an enum, or one of the formats ${BOUNDED_FORMATS.join(', ')}.`
    : undefined,
);

export const inputArrayBounded = eachInput(({ type, maxItems }) =>
  type === 'array' && maxItems === undefined ? 'An array that clients send needs maxItems.' : undefined,
);

/** Whether unknown fields are refused is a decision, and not one to leave to a default. */
export const objectClosed = () => ({
  Schema({ type, additionalProperties }, { report, location }) {
    if (type === 'object' && additionalProperties === undefined) {
      report({ message: 'An object must state additionalProperties.', location });
    }
  },
});
