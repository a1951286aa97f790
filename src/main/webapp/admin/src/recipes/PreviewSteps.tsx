import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { PreviewProps } from '../editorial/DocumentPage';
import { Picture } from '../media/Picture';
import { groupsOf, stepsOf } from './document';
import type { Step } from './document';

/** What to do, with what each step takes and how it looks. */
export function PreviewSteps({ document }: PreviewProps) {
  const translate = useTranslate();
  const ingredients = groupsOf(document).flatMap(({ lines }) => lines);
  const takes = ({ minutes, ingredientIds }: Step) =>
    [
      ...(minutes === undefined ? [] : [translate('recipes.preview.minutes', { count: minutes })]),
      ...ingredients.filter(({ id }) => ingredientIds?.includes(id)).map(({ text }) => text),
    ].join(' · ');
  const steps = stepsOf(document).filter(({ text }) => text.trim());
  if (steps.length === 0) return null;
  return (
    <Box component="ol" sx={{ m: 0, paddingInlineStart: 2.5, '& li + li': { mt: 1 } }}>
      {steps.map((step) => (
        <li key={step.id}>
          <Box sx={{ whiteSpace: 'pre-line' }}>{step.text}</Box>
          {takes(step) && (
            <Typography variant="body2" color="textSecondary">
              {takes(step)}
            </Typography>
          )}
          {step.image && (
            <Box sx={{ mt: 0.5 }}>
              <Picture id={step.image.mediaId} alt={step.image.alt ?? ''} />
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}
