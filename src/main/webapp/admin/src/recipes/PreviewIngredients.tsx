import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PreviewProps } from '../editorial/DocumentPage';
import { groupsOf, written } from './document';
import type { Line } from './document';

/** The ingredients in their groups, with what else there is to say of one. */
export function PreviewIngredients({ document }: PreviewProps) {
  const translate = useTranslate();
  const more = ({ note, optional }: Line) => [optional && translate('editorial.places.optional'), note?.trim()].filter(Boolean).join(' · ');
  return written(groupsOf(document)).map(({ id, title, lines }) => (
    <div key={id}>
      {title && <Typography variant="h3" component="p">{title}</Typography>}
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {lines.map((line) => (
          <li key={line.id}>
            {line.text}
            {more(line) && (
              <Typography variant="body2" color="textSecondary">
                {more(line)}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </div>
  ));
}
