import type { Translated } from '../i18n/translated';
import type { auth as en } from './messages.en';

export const auth: Translated<typeof en> = {
  ended: {
    title: 'Votre session est terminée',
    text: 'Ce que vous écriviez est toujours là. Reconnectez-vous dans une fenêtre à part, puis continuez.',
    signIn: 'Se reconnecter',
    blocked: 'La fenêtre de connexion ne s’est pas ouverte ou a été fermée. Autorisez les fenêtres pop-up pour cette page et réessayez.',
  },
};
