// Says on the start page whether the platform is ready, and shows calls with the address that the page came from.
const pulse = document.querySelector('.pulse');
try {
  const { ok } = await fetch('/health/ready', { headers: { Accept: 'application/json' } });
  pulse.textContent = ok ? 'Up and ready' : 'Up, but not ready';
  pulse.classList.add(ok ? 'up' : 'down');
} catch {
  pulse.textContent = 'Not to be reached at the moment';
  pulse.classList.add('down');
}
for (const origin of document.querySelectorAll('[data-origin]')) origin.textContent = location.origin;
