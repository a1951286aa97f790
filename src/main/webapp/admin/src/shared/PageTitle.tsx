import { Box } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { Title } from 'react-admin';

/** The title in the bar, and the same as the page's heading for those who go by headings. */
export function PageTitle({ children }: { readonly children: string }) {
  return (
    <>
      <Title title={children} />
      <Box component="h1" sx={visuallyHidden}>
        {children}
      </Box>
    </>
  );
}
