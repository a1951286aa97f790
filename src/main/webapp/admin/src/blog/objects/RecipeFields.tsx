import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { SERIF } from '../../layout/theme';
import { ItemTitle } from './ItemTitle';
import type { ObjectProps } from './ObjectFields';
import { RecipeDialog } from './RecipeDialog';
import { TextOf } from './TextOf';

/** A card of a recipe; readers see what is published of it. */
export function RecipeFields({ data, change }: ObjectProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack spacing={1.5}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="p" sx={{ fontFamily: SERIF, fontSize: '1.25rem', fontWeight: 600, flex: 1 }}>
          <ItemTitle type="recipes" id={String(data.recipeId)} />
        </Typography>
        <Button size="small" onClick={() => setOpen(true)}>
          {translate('blog.recipe.change')}
        </Button>
      </Stack>
      <TextOf field="note" data={data} change={change} most={1000} />
      {isOpen && (
        <RecipeDialog
          onClose={() => setOpen(false)}
          onChoose={(recipeId) => {
            setOpen(false);
            change({ ...data, recipeId });
          }}
        />
      )}
    </Stack>
  );
}
