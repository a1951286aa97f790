import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Button, IconButton, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Json } from '../api/contents';
import type { FormProps } from '../editorial/DocumentPage';
import { put, withField, without } from '../shared/parts';
import { useLocalParts } from '../shared/useLocalParts';

const MOST = 20;

interface Author {
  readonly name: string;
  readonly url?: string;
}

const NOBODY: readonly Author[] = [];

const authorsOf = (document: Json): readonly Author[] => (document.authors as readonly Author[] | undefined) ?? NOBODY;

/** Who is named, in this order. Somebody without a name is not stored. */
export function AuthorsInput({ document, change, faults }: FormProps) {
  const translate = useTranslate();
  const [authors, setAuthors] = useLocalParts<Author>(
    authorsOf(document),
    (now) => now.filter(({ name }) => name.trim()),
    (update) => change((now) => withField(now, 'authors', update(authorsOf(now)))),
  );
  const set = (at: number, author: Author) => setAuthors((now) => put(now, at, author));
  return (
    <Stack spacing={1.5}>
      {authors.map((author, at) => (
        <Stack key={at} direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ alignItems: { sm: 'flex-start' } }}>
          <TextField
            fullWidth
            label={translate('blog.fields.authorName', { number: at + 1 })}
            value={author.name}
            onChange={({ target }) => set(at, { ...author, name: target.value })}
            error={faults.has(`/authors/${at}/name`)}
            helperText={faults.get(`/authors/${at}/name`)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            fullWidth
            type="url"
            label={translate('blog.fields.authorUrl')}
            value={author.url ?? ''}
            onChange={({ target }) => set(at, withField({ ...author }, 'url', target.value))}
            error={faults.has(`/authors/${at}/url`)}
            helperText={faults.get(`/authors/${at}/url`)}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
          <IconButton aria-label={translate('blog.authors.remove', { number: at + 1 })} onClick={() => setAuthors((now) => without(now, at))} sx={{ alignSelf: { xs: 'end', sm: 'start' } }}>
            <CloseIcon />
          </IconButton>
        </Stack>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        disabled={authors.length >= MOST}
        onClick={() => setAuthors((now) => [...now, { name: '' }])}
        sx={{ alignSelf: 'start' }}
      >
        {translate('blog.authors.add')}
      </Button>
    </Stack>
  );
}
