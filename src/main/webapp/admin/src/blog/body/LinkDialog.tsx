import { Button, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { LinkJson } from '../blocks/types';
import { ItemSearch } from '../../editorial/ItemSearch';
import { FormDialog } from '../../shared/FormDialog';
import { ItemTitle } from '../objects/ItemTitle';
import { completed, isAddress } from './links';

const WAYS = ['address', 'recipes', 'blog'] as const;
type Way = (typeof WAYS)[number];

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** Where the selected text leads: to an address, or to an item of the platform, wherever that may move. */
export function LinkDialog({ editor, onClose }: Props) {
  const translate = useTranslate();
  const [link, setLink] = useState<LinkJson>(() => (editor.getAttributes('link').link as LinkJson | undefined) ?? {});
  const [way, setWay] = useState<Way>(link.item?.type === 'recipes' || link.item?.type === 'blog' ? link.item.type : 'address');
  const address = completed(link.href ?? '');
  const isComplete = way === 'address' ? isAddress(address) : link.item?.type === way;
  const done = (set: () => void) => {
    onClose();
    setTimeout(set);
  };
  const save = () => {
    const to: LinkJson = { ...(way === 'address' ? { href: address } : { item: link.item! }), ...(link.title ? { title: link.title } : {}) };
    done(() => {
      const chain = editor.chain().focus().extendMarkRange('link');
      if (editor.state.selection.empty && !editor.isActive('link')) {
        chain.insertContent({ type: 'text', text: link.title || link.href?.trim() || translate('blog.marks.link'), marks: [{ type: 'link', attrs: { link: to } }] }).run();
      } else chain.setMark('link', { link: to }).run();
    });
  };
  return (
    <FormDialog
      title={translate('blog.link.title')}
      go={translate('blog.link.set')}
      isReady={isComplete}
      onGo={save}
      onClose={onClose}
      aside={
        editor.isActive('link') && (
          <Button onClick={() => done(() => editor.chain().focus().extendMarkRange('link').unsetMark('link').run())}>{translate('blog.link.remove')}</Button>
        )
      }
    >
      <ToggleButtonGroup exclusive size="small" value={way} onChange={(_, next: Way | null) => next && setWay(next)} aria-label={translate('blog.link.way')}>
        {WAYS.map((one) => (
          <ToggleButton key={one} value={one}>
            {translate(`blog.link.ways.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {way === 'address' ? (
        <TextField
          autoFocus
          label={translate('blog.link.address')}
          helperText={translate('blog.link.addressHint')}
          value={link.href ?? ''}
          onChange={({ target }) => setLink({ ...link, href: target.value })}
        />
      ) : (
        <>
          {link.item?.type === way && <Typography><ItemTitle type={way} id={link.item.id} /></Typography>}
          <ItemSearch
            key={way}
            type={way}
            label={translate(`blog.link.search.${way}`)}
            onChoose={(card) => card && setLink({ ...link, item: { type: way, id: card.id } })}
          />
        </>
      )}
      <TextField
        label={translate('blog.link.hint')}
        value={link.title ?? ''}
        onChange={({ target }) => setLink({ ...link, title: target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </FormDialog>
  );
}
