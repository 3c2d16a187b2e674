import { worthALook } from '../page/detect';
import { askBackground } from './ask';

if (worthALook(document)) askBackground('likely-article', {}).catch(() => undefined);
