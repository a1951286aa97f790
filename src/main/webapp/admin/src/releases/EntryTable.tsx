import type { ReleaseEntry, ReleaseObstacle } from '@mealprep360/sdk';
import { Button, Chip, Link, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { SuccessorName } from '../editorial/SuccessorName';
import { useTold } from '../problems/useTold';
import type { Told } from '../problems/useTold';

interface Props {
  readonly entries: readonly ReleaseEntry[];
  readonly obstacles: readonly ReleaseObstacle[];
  /** Whether entries can be changed now. */
  readonly isOpen: boolean;
  readonly onPin: (entry: ReleaseEntry) => void;
  readonly onRemove: (entry: ReleaseEntry) => void;
}

/** What a release does, entry by entry, and what stands in the way of each. */
export function EntryTable({ entries, obstacles, isOpen, onPin, onRemove }: Props) {
  const translate = useTranslate();
  const told = useTold();
  if (entries.length === 0) return <Typography color="textSecondary">{translate('releases.empty')}</Typography>;
  const inTheWay = ({ item, locale }: ReleaseEntry) => obstacles.filter((one) => one.item === item && one.locale === locale);
  return (
    <TableContainer tabIndex={0} aria-label={translate('releases.content')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {(['title', 'type', 'locale', 'action'] as const).map((field) => (
              <TableCell key={field}>{translate(`releases.fields.${field}`)}</TableCell>
            ))}
            {isOpen && <TableCell>{translate('releases.fields.change')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map((entry) => (
            <TableRow key={entry.item + entry.locale}>
              <TableCell sx={{ minWidth: 180 }}>
                <Stack spacing={0.5} sx={{ alignItems: 'start' }}>
                  <Link component={RouterLink} to={`/${entry.type}/${entry.item}?locale=${entry.locale}`} sx={{ fontWeight: 600 }}>
                    {entry.title}
                  </Link>
                  {entry.outdated && <Chip size="small" color="warning" variant="outlined" label={translate('releases.outdated')} />}
                  {entry.kept && <Chip size="small" label={translate('releases.kept')} />}
                  {reasons(entry, inTheWay(entry), told).map((reason) => (
                    <Said key={reason} text={reason} />
                  ))}
                </Stack>
              </TableCell>
              <TableCell>{translate(`resources.${entry.type}.name`, { smart_count: 1, _: entry.type })}</TableCell>
              <TableCell>{entry.locale}</TableCell>
              <TableCell>
                {translate(`editorial.schedules.${entry.action}`)}{' '}
                {entry.successor && <SuccessorName successor={entry.successor} type={entry.type} locale={entry.locale} />}
              </TableCell>
              {isOpen && (
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {entry.outdated && (
                    <Button size="small" onClick={() => onPin(entry)} aria-label={translate('releases.pinOne', { title: entry.title })}>
                      {translate('releases.pin')}
                    </Button>
                  )}
                  <Button size="small" onClick={() => onRemove(entry)} aria-label={translate('releases.removeOne', { title: entry.title })}>
                    {translate('releases.remove')}
                  </Button>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Why it did not happen and why it could not now, once where that is the same. */
function reasons({ reason, message }: ReleaseEntry, obstacles: readonly ReleaseObstacle[], { cause, fault }: Told): string[] {
  const then = cause(reason, message);
  const now = obstacles.map((one) => [cause(one.reason, one.message), ...(one.errors ?? []).map(fault)].join(' '));
  return [...new Set([...(then ? [then] : []), ...now])];
}

const Said = ({ text }: { readonly text: string }) => (
  <Typography variant="body2" color="error" sx={{ unicodeBidi: 'plaintext' }}>
    {text}
  </Typography>
);
