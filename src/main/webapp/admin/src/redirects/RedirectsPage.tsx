import { Box, Button, Stack, TextField } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import type { Redirect } from '@mealprep360/sdk';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Guarded } from '../auth/Guarded';
import { PageTitle } from '../shared/PageTitle';
import { Section } from '../shared/Section';
import { useAddressFilters } from '../shared/useAddress';
import { EMPTY } from './form';
import type { RedirectForm } from './form';
import { MissingList } from './MissingList';
import { EditDialog, NewDialog } from './RedirectDialog';
import { RedirectList } from './RedirectList';
import { RemoveDialog } from './RemoveDialog';

/** Where paths of the site lead that are not where something is. */
export const RedirectsPage = () => (
  <Guarded part="redirects">
    <Both />
  </Guarded>
);

type Open = { readonly kind: 'new'; readonly form: RedirectForm } | { readonly kind: 'edit' | 'remove'; readonly redirect: Redirect };

function Both() {
  const translate = useTranslate();
  const filters = useAddressFilters(['q']);
  const [open, setOpen] = useState<Open>();
  const notify = useNotify();
  const close = () => setOpen(undefined);
  const done = (what: 'saved' | 'removed') => {
    notify(`redirects.${what}`, { type: 'success' });
    close();
  };
  const begin = (form: RedirectForm) => setOpen({ kind: 'new', form });
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <PageTitle>{translate('resources.redirects.name', { smart_count: 2 })}</PageTitle>
      <Stack useFlexGap direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <TextField
          type="search"
          label={translate('redirects.search')}
          value={filters.value('q')}
          onChange={({ target }) => filters.set('q', target.value)}
          sx={{ flex: '1 1 220px' }}
        />
        <Button variant="contained" startIcon={<AddIcon />} onClick={() => begin(EMPTY)}>
          {translate('redirects.new')}
        </Button>
      </Stack>
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 420px' } }}>
        <Section title={translate('redirects.list')}>
          <RedirectList
            text={filters.value('q').trim()}
            onEdit={(redirect) => setOpen({ kind: 'edit', redirect })}
            onRemove={(redirect) => setOpen({ kind: 'remove', redirect })}
          />
        </Section>
        <Section title={translate('redirects.missing.title')}>
          <MissingList onLead={begin} />
        </Section>
      </Box>
      {open?.kind === 'new' && <NewDialog form={open.form} onDone={() => done('saved')} onClose={close} />}
      {open?.kind === 'edit' && <EditDialog redirect={open.redirect} onDone={() => done('saved')} onClose={close} />}
      {open?.kind === 'remove' && <RemoveDialog redirect={open.redirect} onDone={() => done('removed')} onClose={close} />}
    </Stack>
  );
}
