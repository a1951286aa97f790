import type { Role } from '@mealprep360/sdk';
import { Autocomplete, Dialog, TextField } from '@mui/material';
import type { PopperProps } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePermissions, useResourceDefinitions, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { contentOf } from '../api/contents';
import { mayOpen } from '../auth/access';
import { KindOption } from '../shared/KindOption';

const FOUND = 6;

interface Command {
  readonly label: string;
  readonly path: string;
  /** What it is, of what the server has found by its title; commands are found here. */
  readonly kind?: string;
}

export function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const commands = [...useCommands(), ...useFound('recipes', text), ...useFound('blog', text)];
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': translate('layout.palette.open') } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'start' } }}
    >
      <Autocomplete
        open
        options={commands}
        getOptionLabel={({ label }) => label}
        getOptionKey={({ path }) => path}
        filterOptions={(all, { inputValue }) => all.filter((one) => one.kind || includes(one.label, inputValue))}
        noOptionsText={translate('layout.palette.nothing')}
        autoHighlight
        forcePopupIcon={false}
        slots={{ popper: Inside }}
        slotProps={{ paper: { sx: { mt: 1, border: 0, boxShadow: 'none' } }, listbox: { sx: { maxHeight: 'min(50vh, 480px)' } } }}
        onClose={(_, reason) => reason === 'escape' && onClose()}
        onInputChange={(_, value) => setText(value)}
        onChange={(_, chosen) => {
          if (chosen) navigate(chosen.path);
          onClose();
        }}
        sx={{ p: 2 }}
        renderOption={({ key, ...props }, { label, kind }) => <KindOption key={key} {...props} label={label} kind={kind} />}
        renderInput={(params) => (
          <TextField {...params} autoFocus fullWidth label={translate('layout.palette.placeholder')} />
        )}
      />
    </Dialog>
  );
}

/** What is found stands in the dialog, and does not hang out of it. */
function Inside({ children }: PopperProps) {
  return <div>{children as ReactNode}</div>;
}

const includes = (label: string, text: string) => label.toLocaleLowerCase().includes(text.toLocaleLowerCase().trim());

function useCommands(): Command[] {
  const translate = useTranslate();
  const parts = Object.keys(useResourceDefinitions());
  const { permissions: roles = [] } = usePermissions<readonly Role[]>();
  const go = parts.filter((name) => mayOpen(name, roles)).map((name) => ({
    label: translate('layout.palette.go', { name: translate(`resources.${name}.name`, { smart_count: 2, _: name }) }),
    path: `/${name}`,
  }));
  return [
    { label: translate('layout.palette.go', { name: translate('layout.dashboard') }), path: '/' },
    { label: translate('layout.palette.newRecipe'), path: '/recipes/create' },
    { label: translate('layout.palette.newPost'), path: '/blog/create' },
    ...go,
    ...(mayOpen('calendar', roles) ? [{ label: translate('layout.palette.go', { name: translate('calendar.title') }), path: '/calendar' }] : []),
    { label: translate('layout.palette.go', { name: translate('imports.title') }), path: '/imports' },
    { label: translate('layout.palette.upload'), path: '/media' },
  ];
}

function useFound(type: string, text: string): Command[] {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['palette', type, text],
    queryFn: () => contentOf(type).list({ text, limit: FOUND }),
    enabled: text.trim().length > 1,
    placeholderData: (before) => before,
  });
  if (text.trim().length < 2) return [];
  return (data?.items ?? []).map(({ id, locale, title }) => ({
    label: title,
    path: `/${type}/${id}?locale=${locale}`,
    kind: translate(`resources.${type}.name`, { smart_count: 1 }),
  }));
}
