import RocketLaunchIcon from '@mui/icons-material/RocketLaunch';
import type { Release } from '@mealprep360/sdk';
import { Box, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useTime } from './PlannedEntry';

/** A release that happens by itself. */
export function ReleaseMark({ release: { id, title, at, entries } }: { readonly release: Release }) {
  const translate = useTranslate();
  const time = useTime();
  return (
    <Box sx={{ borderInlineStart: '4px solid', borderInlineStartColor: ({ palette }) => palette.primary.main, bgcolor: 'background.paper', borderRadius: 0.5, px: 0.75, py: 0.25 }}>
      <Typography variant="caption" color="textSecondary" component="div">
        <RocketLaunchIcon sx={{ fontSize: 12, verticalAlign: 'middle' }} /> {at && time(at)} {translate('releases.entries', { count: entries })}
      </Typography>
      <Link component={RouterLink} to={`/releases/${id}`} variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </Link>
    </Box>
  );
}
