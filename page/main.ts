import './look/components.ts';
import './style/page.css';
import type { Address } from './address.ts';
import { App, currentAddress, showAddress } from './app.ts';
import { applyTheme } from './theme.ts';

applyTheme();
let shown: Address = currentAddress();
let app = start(shown);

function start(address: Address): App {
  return new App(address, (next) => {
    const isOther = shown.user !== '' && (next.user !== shown.user || next.language !== shown.language);
    shown = next;
    showAddress(next);
    if (!isOther) return;
    app.close();
    app = start(next);
  });
}

window.addEventListener('hashchange', () => {
  const next = currentAddress();
  if (next.user === shown.user && next.language === shown.language) app.follow(next);
  else {
    shown = next;
    app.close();
    app = start(next);
  }
});
