import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ItemSearch } from '../../editorial/ItemSearch';

interface Props {
  readonly onChoose: (recipeId: string) => void;
  readonly onClose: () => void;
}

export function RecipeDialog({ onChoose, onClose }: Props) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="recipe-card-title">
      <DialogTitle id="recipe-card-title">{translate('blog.recipe.choose')}</DialogTitle>
      <DialogContent sx={{ pt: '8px !important' }}>
        <ItemSearch
          isFirst
          type="recipes"
          label={translate('blog.link.search.recipes')}
          onChoose={(card) => card && onChoose(card.id)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
