import { Alert, Box, Stack, Typography } from '@mui/material';
import { BodyToRenderFromJSON } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { RichTextField, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { client } from '../api/client';
import type { PreviewProps } from '../editorial/DocumentPage';
import { SearchPreview } from '../editorial/SearchPreview';
import { SERIF } from '../layout/theme';
import { Picture } from '../media/Picture';
import { bodyOf } from './body/useBody';
import { useSettled } from '../shared/useSettled';

const SETTLED_AFTER_MILLIS = 700;

const LOOKS = {
  '& img': { maxWidth: '100%', height: 'auto', borderRadius: 1 },
  '& figure': { mx: 0 },
  '& table': { display: 'block', overflowX: 'auto', borderCollapse: 'collapse' },
  '& td, & th': { border: 1, borderColor: 'divider', p: 0.75 },
  '& pre': { overflowX: 'auto', p: 1, bgcolor: 'action.hover' },
  '& a': { color: 'primary.main' },
};

/** The post as readers would meet it: the server makes the page, as it does for them. */
export function PostPreview({ document }: PreviewProps) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const locale = search.get('locale') ?? undefined;
  const blocks = useSettled(bodyOf(document)?.blocks, SETTLED_AFTER_MILLIS) ?? [];
  const { data, isError } = useQuery({
    queryKey: ['blog', 'rendering', locale, blocks],
    queryFn: () => client().blog.renderBody({ bodyToRender: BodyToRenderFromJSON({ body: { blocks }, locale }) }),
    enabled: blocks.length > 0,
    placeholderData: (before) => before,
    retry: false,
    gcTime: 60_000,
  });
  const text = (field: string, of = document) => (of[field] as string | undefined)?.trim();
  const seo = (document.seo as Record<string, unknown> | undefined) ?? {};
  const cover = document.cover as { mediaId?: string; alt?: string } | undefined;
  if (!text('title')) return <Typography color="textSecondary">{translate('blog.preview.empty')}</Typography>;
  return (
    <Stack component="article" dir="auto" spacing={2} sx={{ overflowWrap: 'anywhere' }}>
      {cover?.mediaId && <Picture id={cover.mediaId} alt={cover.alt ?? ''} />}
      <Typography component="p" sx={{ fontFamily: SERIF, fontSize: '1.5rem', fontWeight: 600, lineHeight: 1.2 }}>
        {text('title')}
      </Typography>
      {text('excerpt') && <Typography color="textSecondary">{text('excerpt')}</Typography>}
      {isError && <Alert severity="info">{translate('blog.preview.stale')}</Alert>}
      {data && blocks.length > 0 && (
        <Box sx={LOOKS}>
          <RichTextField record={{ id: 0, html: data.html }} source="html" />
        </Box>
      )}
      <SearchPreview title={text('title', seo) ?? text('title') ?? ''} description={text('description', seo) ?? text('excerpt')} path={`blog/${text('slug') ?? '…'}`} />
    </Stack>
  );
}
