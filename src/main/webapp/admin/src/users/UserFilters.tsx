import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useDebouncedEvent, useTranslate } from 'react-admin';
import type { AddressFilters } from '../shared/useAddress';
import { ROLES } from './useUsers';
import type { UserFilter } from './useUsers';

const REST_MILLIS = 250;

interface Props {
  readonly filters: AddressFilters<UserFilter>;
}

/** Search as one types, and what people are. */
export function UserFilters({ filters: { value, set, clear, isAny } }: Props) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(value('q'));
  const search = useDebouncedEvent((text: string) => set('q', text), REST_MILLIS);
  return (
    <Box role="search" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <TextField
        type="search"
        label={translate('users.search')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          search(target.value);
        }}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        sx={{ flex: '1 1 240px' }}
      />
      <TextField select label={translate('users.role')} value={value('role')} onChange={({ target }) => set('role', target.value)} sx={{ width: 170 }}>
        <MenuItem value="">{translate('users.any')}</MenuItem>
        {ROLES.map((role) => (
          <MenuItem key={role} value={role}>
            {translate(`users.roles.${role}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={translate('users.access')} value={value('suspended')} onChange={({ target }) => set('suspended', target.value)} sx={{ width: 170 }}>
        <MenuItem value="">{translate('users.any')}</MenuItem>
        <MenuItem value="true">{translate('users.suspended')}</MenuItem>
        <MenuItem value="false">{translate('users.notSuspended')}</MenuItem>
      </TextField>
      {isAny && (
        <Button
          onClick={() => {
            setTyped('');
            clear();
          }}
        >
          {translate('users.clear')}
        </Button>
      )}
    </Box>
  );
}
