// What is said in unit tests is said in English, as on the command line.
import { english } from '../../src/words/english';
import { speakWith } from '../../src/words/say';

speakWith(english);
