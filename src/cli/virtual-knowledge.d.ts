declare module 'virtual:knowledge' {
  import type { KnowledgeBase } from '../knowledge/types';

  /** The compiled knowledge base, put into the bundle by the build. */
  export const compiledKnowledge: KnowledgeBase;
}
