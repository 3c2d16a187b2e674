import { render } from 'preact';
import '../../look/pages.css';
import { Popup } from '../../popup/Popup';
import { openDesk } from '../desk-client';
import { startOwnPage } from '../own-page';

startOwnPage('pagePanel');
const mount = document.getElementById('app');
if (mount) render(<Popup desk={openDesk({ follow: true })} variant="panel" />, mount);
