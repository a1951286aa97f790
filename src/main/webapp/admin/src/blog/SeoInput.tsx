import { FormControlLabel, Stack, Switch, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Json } from '../api/contents';
import { Commentable } from '../editorial/CommentMark';
import type { FormProps } from '../editorial/DocumentPage';
import { CoverInput } from '../media/CoverInput';
import { withField } from '../shared/parts';

const FIELDS = [
  { field: 'title', most: 200, rows: 1 },
  { field: 'description', most: 500, rows: 2 },
  { field: 'canonical', most: 2000, rows: 1 },
  { field: 'ogTitle', most: 200, rows: 1 },
  { field: 'ogDescription', most: 500, rows: 2 },
] as const;

/** What search engines and social networks are told; what is empty says what the post itself says. */
export function SeoInput({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const seo = (document.seo as Json | undefined) ?? {};
  const set = (field: string, value: unknown) =>
    change((now) => {
      const next = withField((now.seo as Json | undefined) ?? {}, field, value);
      return withField(now, 'seo', Object.keys(next).length > 0 ? next : undefined);
    });
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{translate('blog.seo.hint')}</Typography>
      {FIELDS.map(({ field, most, rows }) => (
        <Commentable key={field} anchor={`/seo/${field}`} label={translate(`blog.seo.${field}`)}>
          <TextField
            fullWidth
            multiline={rows > 1}
            minRows={rows}
            label={translate(`blog.seo.${field}`)}
            value={seo[field] ?? ''}
            onChange={({ target }) => set(field, target.value)}
            error={faults.has(`/seo/${field}`)}
            helperText={faults.get(`/seo/${field}`)}
            slotProps={{ htmlInput: { maxLength: most } }}
          />
        </Commentable>
      ))}
      <CoverInput
        label={translate('blog.seo.ogMediaId')}
        hasAlt={false}
        value={seo.ogMediaId ? { mediaId: seo.ogMediaId } : undefined}
        onChange={(picture) => set('ogMediaId', picture?.mediaId)}
      />
      <FormControlLabel
        control={<Switch checked={seo.noindex === true} onChange={(_, isOn) => set('noindex', isOn || undefined)} />}
        label={translate('blog.seo.noindex')}
      />
    </Stack>
  );
}
