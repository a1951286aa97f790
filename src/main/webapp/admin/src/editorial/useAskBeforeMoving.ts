import { useContext, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { parsePath, UNSAFE_NavigationContext as NavigationContext } from 'react-router';
import type { To } from 'react-router';

/**
 * Asks before another page of the app takes the place of this one, whether by a link, by the palette or by the browser's own arrows. The
 * router has blockers of its own for data routers alone, which this app has none of.
 */
export function useAskBeforeMoving(isLosing: boolean): void {
  const translate = useTranslate();
  const { navigator } = useContext(NavigationContext);
  useEffect(() => {
    if (!isLosing) return;
    const isStaying = () => !window.confirm(translate('editorial.save.leave'));
    const { push, replace } = navigator;
    const asking =
      (go: typeof push): typeof push =>
      (to, state, options) => {
        if (isHere(to) || !isStaying()) go(to, state, options);
      };
    Object.assign(navigator, { push: asking(push), replace: asking(replace) });
    const onNavigate = (event: NavigateEvent) => {
      const { navigationType, destination, cancelable } = event;
      if (navigationType === 'traverse' && cancelable && destination.sameDocument && !isHere(new URL(destination.url)) && isStaying()) {
        event.preventDefault();
      }
    };
    // Older browsers have none: there the arrows go without asking.
    window.navigation?.addEventListener('navigate', onNavigate);
    return () => {
      Object.assign(navigator, { push, replace });
      window.navigation?.removeEventListener('navigate', onNavigate);
    };
  }, [isLosing, navigator, translate]);
}

const isHere = (to: To): boolean => (typeof to === 'string' ? parsePath(to) : to).pathname === window.location.pathname;
