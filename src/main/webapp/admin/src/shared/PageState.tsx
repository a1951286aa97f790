import { Alert, Box, Button, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../api/problems';

interface Props {
  /** Why there is nothing to be shown; null while it is on its way. */
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/**
 * In place of a page whose content is not there: on its way, or refused with the server's reason. What is there stays, also where
 * it cannot be read again at the moment.
 */
export function PageState({ error, onRetry }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  if (error) {
    return (
      <Alert severity="error" sx={{ mt: 3 }} action={<Button onClick={onRetry}>{translate('shared.retry')}</Button>}>
        {textOf(error)}
      </Alert>
    );
  }
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', minHeight: 240 }}>
      <CircularProgress aria-label={translate('shared.loading')} />
    </Box>
  );
}
