import AddCommentIcon from '@mui/icons-material/AddComment';
import ForumIcon from '@mui/icons-material/Forum';
import { Badge, Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { anchored, useCommenting } from './comments';
import type { About } from './comments';

/**
 * Beside a field: how many threads are about it, and the way to them. Where there are none it shows under the pointer and while the
 * field is written, and is no stop of the Tab key; a key begins a comment there too.
 */
export function CommentMark({ anchor, label }: About) {
  const translate = useTranslate();
  const { countOf, open } = useCommenting();
  const count = countOf(anchor);
  const name = translate('editorial.comments.at', { count, field: label });
  return (
    <Tooltip title={name}>
      <IconButton
        size="small"
        className={count ? '' : 'comment-mark'}
        tabIndex={count ? 0 : -1}
        aria-label={name}
        onClick={() => open({ anchor, label })}
        sx={{ bgcolor: 'background.paper', '&:hover': { bgcolor: 'background.paper' } }}
      >
        {count ? (
          <Badge badgeContent={count} color="secondary"><ForumIcon sx={{ fontSize: 18 }} /></Badge>
        ) : (
          <AddCommentIcon sx={{ fontSize: 18 }} />
        )}
      </IconButton>
    </Tooltip>
  );
}

/** For whatever holds a mark. */
export const markedSx = {
  '& .comment-mark': { opacity: 0 },
  '&:hover .comment-mark, &:focus-within .comment-mark': { opacity: 1 },
  '@media (hover: none)': { '& .comment-mark': { opacity: 0.6 } },
} as const;

/** A field that can be commented on, with its mark on the corner. */
export function Commentable({ anchor, label, children }: About & { readonly children: ReactNode }) {
  return (
    <Box {...anchored({ anchor, label })} sx={{ position: 'relative', ...markedSx }}>
      {children}
      <Box sx={{ position: 'absolute', top: -14, insetInlineEnd: 8, zIndex: 1 }}>
        <CommentMark anchor={anchor} label={label} />
      </Box>
    </Box>
  );
}
