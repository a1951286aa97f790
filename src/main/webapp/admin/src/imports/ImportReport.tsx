import { ImportOutcome } from '@mealprep360/sdk';
import type { Import, ImportedLine } from '@mealprep360/sdk';
import { Chip, Link, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useTold } from '../problems/useTold';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { useLines } from './useImports';

type Shown = ImportOutcome | 'all';

const OUTCOMES = [ImportOutcome.Refused, ImportOutcome.Created, ImportOutcome.Updated, ImportOutcome.Unchanged];

/** What became of each line; at first those that were refused, if any were. */
export function ImportReport({ current }: { readonly current: Import }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Shown>();
  const shown = chosen ?? (current.refused > 0 ? ImportOutcome.Refused : 'all');
  const query = useLines(current, shown === 'all' ? undefined : shown);
  const { data } = query;
  const lines = itemsOf(data);
  return (
    <Stack spacing={1.5}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        aria-label={translate('imports.filter')}
        onChange={(_, to: Shown | null) => to && setChosen(to)}
        sx={{ flexWrap: 'wrap' }}
      >
        {OUTCOMES.map((outcome) => (
          <ToggleButton key={outcome} value={outcome} disabled={current[outcome] === 0}>
            {translate('imports.counted', { outcome: translate(`imports.outcomes.${outcome}`), count: current[outcome] })}
          </ToggleButton>
        ))}
        <ToggleButton value="all">{translate('imports.outcomes.all')}</ToggleButton>
      </ToggleButtonGroup>
      {data && lines.length === 0 && <Typography color="textSecondary">{translate('imports.noLines')}</Typography>}
      {lines.length > 0 && (
        <TableContainer tabIndex={0} aria-label={translate('imports.report')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {(['line', 'outcome', 'document', 'notes'] as const).map((column) => (
                  <TableCell key={column}>{translate(`imports.columns.${column}`)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {lines.map((line) => (
                <LineRow key={line.line} line={line} type={current.type} />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <MoreButton query={query} />
    </Stack>
  );
}

function LineRow({ line: { line, outcome, locale, id, externalId, path, notes = [], reason, message, errors = [] }, type }: { readonly line: ImportedLine; readonly type: string }) {
  const translate = useTranslate();
  const told = useTold();
  const name = path ?? externalId ?? id ?? '';
  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top', overflowWrap: 'anywhere' } }}>
      <TableCell>{line}</TableCell>
      <TableCell>
        <Chip size="small" variant="outlined" color={outcome === 'refused' ? 'error' : 'default'} label={translate(`imports.outcomes.${outcome}`)} />
      </TableCell>
      <TableCell>
        {id ? (
          <Link component={RouterLink} to={`/${type}/${id}${locale ? `?locale=${locale}` : ''}`}>
            {name}
          </Link>
        ) : (
          name
        )}
        {locale && ` (${locale})`}
      </TableCell>
      <TableCell>
        {message && <div>{told.cause(reason, message)}</div>}
        {errors.map((fault) => (
          <div key={fault.pointer + fault.message}>
            <code>{fault.pointer}</code> {told.fault(fault)}
          </div>
        ))}
        {notes.map(({ line: at, pointer, message: note }, i) => (
          // The same may be noted twice of one line.
          <Typography key={i} variant="body2" color="textSecondary">
            {at !== undefined ? translate('imports.atLine', { line: at }) : pointer} {note}
          </Typography>
        ))}
      </TableCell>
    </TableRow>
  );
}
