import type { SynonymGroup } from '@mealprep360/sdk';
import DeleteIcon from '@mui/icons-material/Delete';
import EditIcon from '@mui/icons-material/Edit';
import { Chip, IconButton, Paper, Stack, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useLocale, useTranslate } from 'react-admin';
import { languageName } from '../shared/languageNames';
import { useMoment } from '../shared/useMoment';

interface Props {
  readonly groups: readonly SynonymGroup[];
  readonly onEdit: (group: SynonymGroup) => void;
  readonly onRemove: (group: SynonymGroup) => void;
}

const ON_WIDE = { display: { xs: 'none', md: 'table-cell' } } as const;

/** Groups of words that mean the same. */
export function GroupTable({ groups, onEdit, onRemove }: Props) {
  const translate = useTranslate();
  const locale = useLocale();
  const moment = useMoment();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('synonyms.words')}</TableCell>
            <TableCell>{translate('synonyms.language')}</TableCell>
            <TableCell sx={ON_WIDE}>{translate('synonyms.changedAt')}</TableCell>
            <TableCell>
              <span style={visuallyHidden}>{translate('synonyms.commands')}</span>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group) => {
            const { id, language, words, changedAt } = group;
            const name = words.join(', ');
            return (
              <TableRow key={id} hover>
                <TableCell>
                  <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.75 }}>
                    {words.map((word) => (
                      <Chip key={word} size="small" variant="outlined" label={<span lang={language} dir="auto">{word}</span>} sx={{ height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', overflowWrap: 'anywhere', py: 0.25 } }} />
                    ))}
                  </Stack>
                </TableCell>
                <TableCell>{language ? languageName(language, locale) : translate('synonyms.allLanguages')}</TableCell>
                <TableCell sx={ON_WIDE}>{moment(changedAt)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap', textAlign: 'end', width: 0, px: { xs: 0.5, sm: 2 } }}>
                  <IconButton size="small" aria-label={translate('synonyms.editOne', { words: name })} onClick={() => onEdit(group)}>
                    <EditIcon />
                  </IconButton>
                  <IconButton size="small" aria-label={translate('synonyms.removeOne', { words: name })} onClick={() => onRemove(group)}>
                    <DeleteIcon />
                  </IconButton>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
