import { render } from 'preact';
import '../../look/pages.css';
import { Options } from '../../options/Options';
import { openOptionsDesk } from '../options-client';
import { startOwnPage } from '../own-page';

startOwnPage('pageOptions');
const mount = document.getElementById('app');
if (mount) render(<Options desk={await openOptionsDesk()} />, mount);
