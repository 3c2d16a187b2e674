import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../look/pages.css';
import { Popup } from '../../popup/Popup';
import { openDesk } from '../desk-client';
import { speakBrowserLanguage } from '../speak';

speakBrowserLanguage(browser.i18n);
const mount = document.getElementById('app');
if (mount) render(<Popup desk={openDesk({ follow: true })} variant="panel" />, mount);
