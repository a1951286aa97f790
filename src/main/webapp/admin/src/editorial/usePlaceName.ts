import { useTranslate } from 'react-admin';
import { wayTo } from './places';

/** Parts of a document that have their name on the page above all of their fields. */
const PARTS: Readonly<Record<string, string>> = { ingredientGroups: 'ingredients' };

/** Others are said as they are: a message could not be made of them. */
const NAME = /^\w+$/;

/** Names places in documents of a type as its editor does: Method › 4 instead of `/steps/3/text`. */
export function usePlaceName(): (type: string, pointer: string) => string {
  const translate = useTranslate();
  const fieldOf = (type: string, name: string) =>
    translate(`${type}.fields.${name}`, { _: translate(`${type}.parts.${PARTS[name] ?? name}`, { _: name }) });
  return (type, pointer) =>
    wayTo(pointer)
      .map((part, at) => {
        if (typeof part === 'number' || !NAME.test(part)) return String(part);
        return at === 0 ? fieldOf(type, part) : translate(`editorial.places.${part}`, { _: part });
      })
      .join(' › ');
}
