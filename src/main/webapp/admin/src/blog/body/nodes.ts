import { Node, mergeAttributes, nodeInputRule, textblockTypeInputRule, wrappingInputRule } from '@tiptap/core';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { identity, kept } from './attributes';
import { depthOf } from './moves';

/** Lists may be six deep. */
const DEEPEST = 6;

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    const insert = () => this.editor.commands.first(({ commands }) => [() => commands.exitCode(), () => commands.insertContent({ type: this.name })]);
    return { 'Shift-Enter': insert };
  },
});

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: identity,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { 'Mod-Alt-0': () => this.editor.commands.setNode(this.name) };
  },
});

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...identity(), level: { default: 2, rendered: false } }),
  // A title has a field of its own, so the first level of what is pasted is the second here.
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(4, Math.max(2, level)) } })),
  renderHTML: ({ node, HTMLAttributes }) => [`h${Math.min(6, Math.max(2, Number(node.attrs.level)))}`, HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return Object.fromEntries(
      [2, 3, 4].map((level) => [`Mod-Alt-${level}`, () => this.editor.commands.toggleNode(this.name, 'paragraph', { level })]),
    );
  },
  addInputRules() {
    return [textblockTypeInputRule({ find: /^(#{1,4})\s$/, type: this.type, getAttributes: ([, signs = '']) => ({ level: Math.max(2, signs.length) }) })];
  },
});

const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...identity(), ...kept('attribution') }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ node, HTMLAttributes }) => ['blockquote', mergeAttributes(HTMLAttributes, { 'data-by': node.attrs.attribution ?? '' }), 0],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^>\s$/, type: this.type })];
  },
});

const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...identity(), tone: { default: 'info', parseHTML: (element) => element.getAttribute('data-callout'), rendered: false } }),
  parseHTML: () => [{ tag: 'div[data-callout]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-callout': String(node.attrs.tone) }), 0],
});

const CodeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () => ({ ...identity(), ...kept('language') }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['pre', HTMLAttributes, ['code', 0]],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^```([A-Za-z0-9][A-Za-z0-9+#._-]*)?\s$/, type: this.type, getAttributes: ([, language = null]) => ({ language }) })];
  },
  addKeyboardShortcuts() {
    return {
      Tab: () => this.editor.isActive(this.name) && this.editor.commands.insertContent('  '),
      Backspace: () => {
        const { empty, $anchor } = this.editor.state.selection;
        return empty && $anchor.parent.type === this.type && $anchor.parent.content.size === 0 && this.editor.commands.setNode('paragraph');
      },
    };
  },
});

const Divider = Node.create({
  name: 'divider',
  group: 'block',
  addAttributes: identity,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', HTMLAttributes],
  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|—-|___\s|\*\*\*\s)$/, type: this.type })];
  },
});

const Bullets = BulletList.extend({ addAttributes: identity });

const Numbers = OrderedList.extend({
  addAttributes: () => ({
    ...identity(),
    start: { default: null, parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute('start') ?? '', 10) || null },
  }),
  renderHTML: ({ HTMLAttributes: { start, ...others } }) => ['ol', { ...others, ...(start == null ? {} : { start }) }, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^(\d{1,9})[.)]\s$/, type: this.type, getAttributes: ([, number]) => ({ start: Number(number) === 1 ? null : Number(number) }) })];
  },
});

const Item = ListItem.extend({
  content: 'paragraph (bulletList | orderedList)*',
  addAttributes: identity,
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => depthOf(this.editor.state.selection.$from, this.name) < DEEPEST && this.editor.commands.sinkListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

export const nodes = [Document, Text, HardBreak, Paragraph, Heading, Quote, Callout, CodeBlock, Divider, Bullets, Numbers, Item];
