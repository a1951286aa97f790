import { Alert, Button, Chip, Stack } from '@mui/material';
import { useGetIdentity, useTranslate } from 'react-admin';
import { usePresence } from './usePresence';
import type { Where } from './useItem';

interface Props {
  readonly where: Where;
  readonly isEditing: boolean;
}

/** Who else is in the document. It is advice: nobody is kept from writing, and saving merges. */
export function PresenceNotice({ where, isEditing }: Props) {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const [presence, takeOver] = usePresence(where, isEditing);
  const people = presence?.people ?? [];
  const me = people.find(({ subject }) => subject === identity?.id);
  const others = people.filter((person) => person !== me);
  const writer = others.find(({ editing }) => editing);
  if (others.length === 0) return null;
  return (
    <>
      {writer && isEditing ? (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" size="small" onClick={takeOver}>
              {translate('editorial.presence.takeOver')}
            </Button>
          }
        >
          {translate(`editorial.presence.${me?.takenBy ? 'taken' : 'locked'}`, { name: writer.name })}
        </Alert>
      ) : (
        <Stack direction="row" spacing={1}>
          {others.map(({ subject, name, editing }) => (
            <Chip key={subject} size="small" variant="outlined" label={translate(`editorial.presence.${editing ? 'editing' : 'reading'}`, { name })} />
          ))}
        </Stack>
      )}
    </>
  );
}
