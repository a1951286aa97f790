import type { UserAccount } from '@mealprep360/sdk';
import { Button, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { Section } from '../shared/Section';
import { useMoment } from '../shared/useMoment';
import { SuspendDialog } from './SuspendDialog';
import { nameOf, useUserCommand } from './useUsers';

type Asked = 'suspend' | 'reinstate' | 'reset';

interface Props {
  readonly user: UserAccount;
  readonly isSelf: boolean;
}

/** Whether and how somebody comes in: shutting out, letting in, and the second factor. */
export function AccessSection({ user, isSelf }: Props) {
  const translate = useTranslate();
  const moment = useMoment();
  const { subject, suspension, canSignIn, secondFactors = [] } = user;
  const { perform, isBusy } = useUserCommand(subject);
  const [asked, setAsked] = useState<Asked>();
  const isOut = suspension !== undefined || !canSignIn;
  const name = nameOf(user);
  const confirm = (command: Exclude<Asked, 'suspend'>) => {
    setAsked(undefined);
    void (command === 'reset'
      ? perform(() => client().users.resetSecondFactor({ subject }), 'users.done.reset')
      : perform(() => client().users.reinstateUser({ subject }), 'users.done.reinstated'));
  };
  return (
    <Section title={translate('users.access')}>
      {secondFactors.length === 0 ? (
        <Typography color="textSecondary">{translate('users.noFactor')}</Typography>
      ) : (
        <List dense disablePadding aria-label={translate('users.factors')}>
          {secondFactors.map(({ kind, label, createdAt }, place) => (
            <ListItem key={place} disableGutters>
              <ListItemText
                primary={[translate(`users.kinds.${kind}`), label].filter(Boolean).join(' · ')}
                secondary={createdAt && moment(createdAt)}
              />
            </ListItem>
          ))}
        </List>
      )}
      <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
        {secondFactors.length > 0 && (
          <Button variant="outlined" disabled={isBusy} onClick={() => setAsked('reset')}>
            {translate('users.commands.reset')}
          </Button>
        )}
        {isOut && (
          <Button variant="contained" disabled={isBusy} onClick={() => setAsked('reinstate')}>
            {translate('users.commands.reinstate')}
          </Button>
        )}
        {!isSelf && (!suspension || canSignIn) && (
          <Button variant="outlined" color="error" disabled={isBusy} onClick={() => setAsked('suspend')}>
            {translate('users.commands.suspend')}
          </Button>
        )}
      </Stack>
      {asked === 'suspend' && (
        <SuspendDialog
          name={name}
          reason={suspension?.reason ?? ''}
          onClose={() => setAsked(undefined)}
          onSuspend={async (reason) => {
            const command = () => client().users.suspendUser({ subject, suspensionReason: { reason } });
            if (await perform(command, 'users.done.suspended')) setAsked(undefined);
          }}
        />
      )}
      <Confirm
        isOpen={asked === 'reset' || asked === 'reinstate'}
        title={translate(asked === 'reset' ? 'users.resetOf' : 'users.reinstateOf', { name })}
        content={translate(asked === 'reset' ? 'users.sure.reset' : 'users.sure.reinstate')}
        onConfirm={() => confirm(asked === 'reset' ? 'reset' : 'reinstate')}
        onClose={() => setAsked(undefined)}
      />
    </Section>
  );
}
