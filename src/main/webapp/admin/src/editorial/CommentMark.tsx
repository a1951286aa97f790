import AddCommentIcon from '@mui/icons-material/AddComment';
import ForumIcon from '@mui/icons-material/Forum';
import { Badge, Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { anchored, useCommenting } from './comments';
import type { About } from './comments';
import { StaleMark } from './StaleMark';

/**
 * Beside a field: how many threads are about it, and the way to them. Where there are none it shows under the pointer and while the
 * field is written, and is silent otherwise: a key begins a comment there too, and a stop at each field would be in the way.
 */
export function CommentMark({ anchor, label }: About) {
  const translate = useTranslate();
  const { countOf, open } = useCommenting();
  const count = countOf(anchor);
  const name = translate('editorial.comments.at', { count, field: label });
  const onClick = () => open({ anchor, label });
  return count ? (
    <Tooltip title={name}>
      <IconButton size="small" aria-label={name} onClick={onClick} sx={markSx}>
        <Badge badgeContent={count} color="secondary"><ForumIcon sx={{ fontSize: 18 }} /></Badge>
      </IconButton>
    </Tooltip>
  ) : (
    <IconButton size="small" className="comment-mark" title={name} aria-hidden tabIndex={-1} onClick={onClick} sx={markSx}>
      <AddCommentIcon sx={{ fontSize: 18 }} />
    </IconButton>
  );
}

const markSx = { bgcolor: 'background.paper', '&:hover': { bgcolor: 'background.paper' } } as const;

/** For whatever holds a mark. */
export const markedSx = {
  '& .comment-mark': { opacity: 0 },
  '&:hover .comment-mark, &:focus-within .comment-mark': { opacity: 1 },
  '@media (hover: none)': { '& .comment-mark': { opacity: 0.6 } },
} as const;

/** A field that can be commented on, with its marks on the corner. */
export function Commentable({ anchor, label, children }: About & { readonly children: ReactNode }) {
  return (
    <Box {...anchored({ anchor, label })} sx={{ position: 'relative', ...markedSx }}>
      {children}
      <Box sx={{ display: 'flex', position: 'absolute', top: -14, insetInlineEnd: 8, zIndex: 1 }}>
        <StaleMark anchor={anchor} label={label} />
        <CommentMark anchor={anchor} label={label} />
      </Box>
    </Box>
  );
}
