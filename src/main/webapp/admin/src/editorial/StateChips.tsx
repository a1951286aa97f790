import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Publication, Workflow } from '@mealprep360/sdk';

interface Props {
  readonly workflow: Workflow;
  readonly publication: Publication;
  /** Whether what is worked on differs from what is live. */
  readonly changed: boolean;
  /** Where it is to be read while it is live. */
  readonly href?: string;
}

const COLOURS = { draft: 'default', inReview: 'info', changesRequested: 'warning', approved: 'success' } as const;

/** Where it stands, at a glance: on its way to the public, and before it. */
export function StateChips({ workflow, publication, changed, href }: Props) {
  const translate = useTranslate();
  const isLive = publication === 'published';
  const live = isLive ? (changed ? 'changed' : 'published') : 'unpublished';
  const name = translate(`editorial.publication.${isLive ? 'published' : 'unpublished'}`);
  return (
    <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 0.75, rowGap: 0.5 }}>
      {(!isLive || changed) && (
        <Chip size="small" variant="outlined" color={COLOURS[workflow]} label={translate(`editorial.workflow.${workflow}`)} />
      )}
      <Chip
        size="small"
        color={isLive ? 'secondary' : 'default'}
        variant={isLive ? 'filled' : 'outlined'}
        label={name}
        title={translate(`editorial.publication.${live}`)}
        {...(isLive && href ? { component: 'a', clickable: true, href, target: '_blank', icon: <OpenInNewIcon />, 'aria-label': `${name}: ${translate('editorial.publication.open')}` } : {})}
      />
    </Stack>
  );
}
