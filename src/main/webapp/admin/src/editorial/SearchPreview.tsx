import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

interface Props {
  readonly title: string;
  readonly description: string | undefined;
  readonly path: string;
}

/** What search engines make of a title and a description: about 60 and 155 characters of them. */
const MOST_TITLE = 60;
const MOST_DESCRIPTION = 155;

export function SearchPreview({ title, description, path }: Props) {
  const translate = useTranslate();
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 2, '& p': { unicodeBidi: 'plaintext' } }}>
      <Typography variant="caption" color="textSecondary" component="p">
        {translate('editorial.preview.search')}
      </Typography>
      <Typography variant="body2" color="textSecondary">{`${location.host} › ${path}`}</Typography>
      <Typography sx={{ color: 'info.main', fontWeight: 600 }}>{cut(title, MOST_TITLE)}</Typography>
      <Typography variant="body2">{description ? cut(description, MOST_DESCRIPTION) : translate('editorial.preview.noText')}</Typography>
    </Box>
  );
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text);
