import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PreviewProps } from '../editorial/DocumentPage';
import { SearchPreview } from '../editorial/SearchPreview';
import { SERIF } from '../layout/theme';
import { Picture } from '../media/Picture';
import { PreviewFacts } from './PreviewFacts';
import { PreviewImages } from './PreviewImages';
import { PreviewIngredients } from './PreviewIngredients';
import { PreviewSource } from './PreviewSource';
import { PreviewSteps } from './PreviewSteps';

/** The recipe as readers would meet it, while it is written. */
export function RecipePreview({ document }: PreviewProps) {
  const translate = useTranslate();
  const text = (field: string) => (document[field] as string | undefined)?.trim();
  const cover = document.cover as { mediaId?: string; alt?: string } | undefined;
  if (!text('title')) return <Typography color="textSecondary">{translate('recipes.preview.empty')}</Typography>;
  return (
    <Stack component="article" dir="auto" spacing={2} sx={{ overflowWrap: 'anywhere' }}>
      {cover?.mediaId && <Picture id={cover.mediaId} alt={cover.alt ?? ''} />}
      <Typography component="p" sx={{ fontFamily: SERIF, fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.2 }}>
        {text('title')}
      </Typography>
      {text('summary') && <Typography color="textSecondary">{text('summary')}</Typography>}
      <PreviewFacts document={document} />
      <PreviewIngredients document={document} />
      <PreviewSteps document={document} />
      <PreviewImages document={document} />
      {text('description') && <Typography sx={{ whiteSpace: 'pre-line' }}>{text('description')}</Typography>}
      <PreviewSource document={document} />
      <SearchPreview title={text('title') ?? ''} description={text('summary')} path={`recipes/${text('slug') ?? '…'}`} />
    </Stack>
  );
}
