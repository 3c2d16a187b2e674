declare module 'virtual:knowledge' {
  import type { PackedKnowledge } from '../knowledge/pack';

  /** The packed knowledge base, put into the bundle by the build. */
  export const packedKnowledge: PackedKnowledge;
}
