import { render } from 'preact';

const mount = document.getElementById('app');
if (mount) render(<p>Backstory</p>, mount);
