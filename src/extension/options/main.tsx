import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../look/pages.css';
import { Options } from '../../options/Options';
import { openOptionsDesk } from '../options-client';
import { speakBrowserLanguage } from '../speak';

speakBrowserLanguage(browser.i18n);
const mount = document.getElementById('app');
if (mount) render(<Options desk={await openOptionsDesk()} />, mount);
