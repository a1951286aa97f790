import { Mark, markInputRule, markPasteRule } from '@tiptap/core';
import { linkOf, offeredAddress } from './links';
import { kept } from './attributes';

interface Look {
  readonly name: string;
  readonly tags: readonly [string, ...string[]];
  readonly key: string;
  /** Markdown for it, with what is marked as the last group. */
  readonly markdown: readonly string[];
}

const LOOKS: readonly Look[] = [
  { name: 'strong', tags: ['strong', 'b'], key: 'Mod-b', markdown: ['\\*\\*([^*]+)\\*\\*', '__([^_]+)__'] },
  { name: 'emphasis', tags: ['em', 'i'], key: 'Mod-i', markdown: ['\\*([^*]+)\\*', '_([^_]+)_'] },
  { name: 'strike', tags: ['s', 'del'], key: 'Mod-Shift-x', markdown: ['~~([^~]+)~~'] },
  { name: 'monospace', tags: ['code'], key: 'Mod-e', markdown: ['`([^`]+)`'] },
];

const BEFORE = '(?:^|[\\s(\\[„“"\'—–-])';

const look = ({ name, tags, key, markdown }: Look) =>
  Mark.create({
    name,
    excludes: name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0], 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
    addInputRules() {
      return markdown.map((rule) => markInputRule({ find: new RegExp(`${BEFORE}(${rule})$`), type: this.type }));
    },
    addPasteRules() {
      return markdown.map((rule) => markPasteRule({ find: new RegExp(`${BEFORE}(${rule})(?![\\p{L}\\p{N}])`, 'gu'), type: this.type }));
    },
  });

/** Leads to an address, or to an item of the platform. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ link: { ...kept('link').link, parseHTML: linkOf } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (linkOf(element) ? null : false) }],
  renderHTML: ({ mark, HTMLAttributes }) => ['a', { ...HTMLAttributes, ...offeredAddress(mark.attrs.link), rel: 'noopener' }, 0],
});

/** What a later version of the schema says of a piece of text. */
const Unknown = Mark.create({
  name: 'unknown',
  addAttributes: () => ({ ...kept('marks', []), ...kept('rest', {}) }),
  parseHTML: () => [{ tag: 'span[data-marks]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

export const marks = [Link, ...LOOKS.map(look), Unknown];
