import { render } from 'preact';
import '../../look/pages.css';
import { Options } from '../../options/Options';
import { openOptionsDesk } from '../options-client';
import { speakBrowserLanguage } from '../speak';

speakBrowserLanguage();
const mount = document.getElementById('app');
if (mount) render(<Options desk={await openOptionsDesk()} />, mount);
