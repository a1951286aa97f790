import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';

export function EmptyList({ type }: { readonly type: string }) {
  const translate = useTranslate();
  return (
    <Stack spacing={2} sx={{ alignItems: 'center', textAlign: 'center', width: '100%', py: 10, px: 2 }}>
      <Typography variant="h1">{translate('editorial.list.empty')}</Typography>
      <Typography color="textSecondary" sx={{ maxWidth: 420 }}>
        {translate('editorial.list.emptyHint')}
      </Typography>
      <Button component={Link} to={`/${type}/create`} variant="contained">
        {translate('editorial.list.create')}
      </Button>
    </Stack>
  );
}
