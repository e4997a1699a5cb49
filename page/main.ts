import './look/components.ts';
import './style/page.css';
import { type Address, readAddress, writeAddress } from './address.ts';
import { App } from './app.ts';
import { applyTheme } from './theme.ts';

applyTheme();
let shown: Address = readAddress(location.hash);
let app = start(shown);

function start(address: Address): App {
  return new App(address, (next) => {
    const isOther = shown.user !== '' && (next.user !== shown.user || next.language !== shown.language);
    shown = next;
    history.replaceState(null, '', writeAddress(next));
    if (!isOther) return;
    app.close();
    app = start(next);
  });
}

// A file that is dropped beside a form's field would take the place of the page.
for (const kind of ['dragover', 'drop']) {
  document.addEventListener(kind, (event) => {
    if (!(event.target instanceof Element && event.target.closest('input[type=file]')))
      event.preventDefault();
  });
}

window.addEventListener('hashchange', () => {
  const next = readAddress(location.hash);
  if (next.user === shown.user && next.language === shown.language) app.follow(next);
  else {
    shown = next;
    app.close();
    app = start(next);
  }
});
