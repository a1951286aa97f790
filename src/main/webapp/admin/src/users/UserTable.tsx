import type { UserAccount } from '@mealprep360/sdk';
import { Link as MuiLink, Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useMoment } from '../shared/useMoment';
import { UserChips } from './UserChips';
import { nameOf } from './useUsers';

const ON_WIDE = { display: { xs: 'none', md: 'table-cell' } } as const;

/** Accounts that were found. */
export function UserTable({ users }: { readonly users: readonly UserAccount[] }) {
  const translate = useTranslate();
  const moment = useMoment();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{translate('users.columns.name')}</TableCell>
            <TableCell sx={ON_WIDE}>{translate('users.columns.email')}</TableCell>
            <TableCell>{translate('users.columns.roles')}</TableCell>
            <TableCell sx={ON_WIDE}>{translate('users.columns.created')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {users.map((user) => (
            <TableRow key={user.subject} hover>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                <MuiLink component={Link} to={`/users/${user.subject}`}>
                  {nameOf(user)}
                </MuiLink>
                <Typography variant="body2" color="textSecondary">
                  <bdi>{user.username}</bdi>
                </Typography>
              </TableCell>
              <TableCell sx={{ ...ON_WIDE, overflowWrap: 'anywhere' }}>
                <bdi>{user.email}</bdi>
              </TableCell>
              <TableCell>
                <UserChips user={user} />
              </TableCell>
              <TableCell sx={ON_WIDE}>{user.createdAt && moment(user.createdAt)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
