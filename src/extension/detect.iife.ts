import { awaitStory } from '../page/await-story';
import { askBackground } from './ask';

awaitStory(document, () => askBackground('likely-article', {}).catch(() => undefined));
