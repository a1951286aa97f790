import { Box, Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PreviewProps } from '../editorial/DocumentPage';
import { SearchPreview } from '../editorial/SearchPreview';
import { SERIF } from '../layout/theme';
import { Picture } from '../media/Picture';
import { groupsOf, stepsOf, written } from './document';

/** The recipe as readers would meet it, while it is written. */
export function RecipePreview({ document }: PreviewProps) {
  const translate = useTranslate();
  const text = (field: string) => (document[field] as string | undefined)?.trim();
  const groups = written(groupsOf(document));
  const steps = stepsOf(document).filter((step) => step.text.trim());
  const cover = document.cover as { mediaId?: string; alt?: string } | undefined;
  if (!text('title')) return <Typography color="textSecondary">{translate('recipes.preview.empty')}</Typography>;
  return (
    <Stack component="article" dir="auto" spacing={2} sx={{ overflowWrap: 'anywhere' }}>
      {cover?.mediaId && <Picture id={cover.mediaId} alt={cover.alt ?? ''} />}
      <Typography component="p" sx={{ fontFamily: SERIF, fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.2 }}>
        {text('title')}
      </Typography>
      {text('summary') && <Typography color="textSecondary">{text('summary')}</Typography>}
      <Stack direction="row" spacing={1}>
        {document.totalMinutes !== undefined && (
          <Chip size="small" variant="outlined" label={translate('recipes.preview.minutes', { count: document.totalMinutes })} />
        )}
        {document.servings !== undefined && (
          <Chip size="small" variant="outlined" label={translate('recipes.preview.servings', { count: document.servings })} />
        )}
      </Stack>
      {groups.map(({ id, title, lines }) => (
        <Box key={id}>
          {title && <Typography variant="h3" component="p">{title}</Typography>}
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {lines.map((line) => (
              <li key={line.id}>{line.text}</li>
            ))}
          </Box>
        </Box>
      ))}
      <Box component="ol" sx={{ m: 0, paddingInlineStart: 2.5, '& li + li': { mt: 1 } }}>
        {steps.map((step) => (
          <li key={step.id}>{step.text}</li>
        ))}
      </Box>
      <SearchPreview title={text('title') ?? ''} description={text('summary')} path={`recipes/${text('slug') ?? '…'}`} />
    </Stack>
  );
}
