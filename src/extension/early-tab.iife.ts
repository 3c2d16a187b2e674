import { api } from './content-api';
import { beginEarly } from './early-tab';

beginEarly(api);
