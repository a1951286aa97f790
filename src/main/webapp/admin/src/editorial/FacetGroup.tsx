import { Box, ButtonBase, Typography } from '@mui/material';
import { useId } from 'react';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly title: string;
  readonly options: readonly Option[];
  /** The values that are on, with blanks between. */
  readonly chosen: string;
  /** @param next what is on then: the option's value, or nothing where it was on @param value the option's */
  readonly onChoose: (next: string, value: string) => void;
}

/** Ways to narrow a table by one property. Each is a button that is on or off. */
export function FacetGroup({ title, options, chosen, onChoose }: Props) {
  const id = useId();
  const on = chosen.split(' ');
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="body2" color="textSecondary" sx={{ fontWeight: 650, mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {options.map(({ value, label }) => (
          <li key={value}>
            <ButtonBase
              aria-pressed={on.includes(value)}
              onClick={() => onChoose(on.includes(value) ? '' : value, value)}
              sx={{
                width: '100%',
                justifyContent: 'start',
                textAlign: 'start',
                gap: 1,
                px: 1,
                py: 0.5,
                borderRadius: 1,
                typography: 'body2',
                '&:hover': { bgcolor: 'action.hover' },
                '&[aria-pressed=true]': { bgcolor: 'action.selected', fontWeight: 650 },
                '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
              }}
            >
              <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {label}
              </Box>
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}
