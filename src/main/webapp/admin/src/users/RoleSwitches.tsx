import type { GrantedRole, UserAccount } from '@mealprep360/sdk';
import { FormControlLabel, FormGroup, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { Section } from '../shared/Section';
import { ROLES, nameOf, useUserCommand } from './useUsers';

interface Props {
  readonly user: UserAccount;
  readonly isSelf: boolean;
}

/** What somebody may do. Making an administrator, or one less, is asked about once more. */
export function RoleSwitches({ user, isSelf }: Props) {
  const translate = useTranslate();
  const { perform, isBusy } = useUserCommand(user.subject);
  const [asked, setAsked] = useState<boolean>();
  /** What is on its way to the server, and shown as if it were done. */
  const [turning, setTurning] = useState<{ role: GrantedRole; isOn: boolean }>();
  const turn = async (role: GrantedRole, isOn: boolean) => {
    const wanted = { subject: user.subject, role };
    setAsked(undefined);
    setTurning({ role, isOn });
    await perform(
      () => (isOn ? client().users.grantRole(wanted) : client().users.revokeRole(wanted)),
      isOn ? 'users.done.granted' : 'users.done.revoked',
    );
    setTurning(undefined);
  };
  return (
    <Section title={translate('users.rolesTitle')}>
      <Typography variant="body2" color="textSecondary">
        {translate('users.rolesHint')}
      </Typography>
      <FormGroup>
        {ROLES.map((role) => (
          <FormControlLabel
            key={role}
            disabled={isBusy || (role === 'admin' && isSelf)}
            control={
              <Switch
                checked={turning?.role === role ? turning.isOn : user.roles.includes(role)}
                onChange={(_, isOn) => (role === 'admin' ? setAsked(isOn) : void turn(role, isOn))}
              />
            }
            label={translate(`users.roles.${role}`)}
          />
        ))}
      </FormGroup>
      {isSelf && (
        <Typography variant="body2" color="textSecondary">
          {translate('users.self')}
        </Typography>
      )}
      <Confirm
        isOpen={asked !== undefined}
        title={translate(asked ? 'users.makeAdmin' : 'users.unmakeAdmin', { name: nameOf(user) })}
        content={translate(asked ? 'users.sure.makeAdmin' : 'users.sure.unmakeAdmin')}
        onConfirm={() => void turn('admin', asked === true)}
        onClose={() => setAsked(undefined)}
      />
    </Section>
  );
}
