import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../look/pages.css';
import { Popup } from '../../popup/Popup';
import { openDesk } from '../desk-client';
import { startOwnPage } from '../own-page';

startOwnPage('extensionName');
// On Android, and where a tab is named in the address, the same page fills a tab.
const variant = browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'tab';
document.documentElement.classList.add(variant);
const mount = document.getElementById('app');
if (mount) render(<Popup desk={openDesk()} variant={variant} />, mount);
