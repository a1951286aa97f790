import type { Translated } from '../i18n/translated';
import type { auth as en } from './messages.en';

export const auth: Translated<typeof en> = {
  ended: {
    title: 'Tu sesión ha terminado',
    text: 'Lo que estabas escribiendo sigue aquí. Vuelve a iniciar sesión en una ventana aparte y continúa.',
    signIn: 'Iniciar sesión de nuevo',
    blocked: 'La ventana de inicio de sesión no se abrió o se cerró. Permite las ventanas emergentes en esta página e inténtalo de nuevo.',
  },
};
