import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, IconButton, Link, Stack, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { directional } from '../shared/directional';
import type { BranchesProps } from './CategoryBranches';
import { CategoryMenu } from './CategoryMenu';
import { nameOf } from './tree';
import type { Branch } from './tree';

interface Props extends BranchesProps {
  readonly branch: Branch;
  readonly isOpen: boolean;
}

const FOLDER_WIDTH = 34;

/** One category in the tree. */
export function CategoryLine({ branch: { category, below }, isOpen, all, posts, onFold, onAsk, onShift }: Props) {
  const translate = useTranslate();
  const name = nameOf(category, useLocale());
  const count = posts.get(category.id);
  const facts = [category.texts.map(({ locale }) => locale).join(', '), count !== undefined && translate('categories.posts', { count })];
  return (
    <Stack direction="row" sx={{ alignItems: 'center', px: { xs: 0.5, sm: 1 }, '&:hover, &:focus-within': { bgcolor: 'action.hover' } }}>
      {below.length > 0 && onFold ? (
        <IconButton
          size="small"
          aria-expanded={isOpen}
          aria-label={translate('categories.below', { name })}
          onClick={() => onFold(category.id, isOpen)}
        >
          {isOpen ? <ExpandMoreIcon /> : <ChevronRightIcon sx={directional} />}
        </IconButton>
      ) : (
        <Box sx={{ width: FOLDER_WIDTH, flexShrink: 0 }} />
      )}
      <Stack useFlexGap direction="row" sx={{ flex: 1, minWidth: 0, py: 0.5, columnGap: 1.5, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Link component={RouterLink} to={`/categories/${category.id}`} data-category={category.id} dir="auto" sx={{ overflowWrap: 'anywhere' }}>
          {name}
        </Link>
        <Typography variant="body2" color="textSecondary">
          {facts.filter(Boolean).join(' · ')}
        </Typography>
      </Stack>
      <CategoryMenu category={category} name={name} all={all} onAsk={onAsk} onShift={onShift} />
    </Stack>
  );
}
