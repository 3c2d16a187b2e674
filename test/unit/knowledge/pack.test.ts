import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { packKnowledge, unpackKnowledge } from '../../../src/knowledge/pack';

test('unpacking gives every record back as it was written', () => {
  const { knowledge } = compileKnowledge();
  const travelled = unpackKnowledge(JSON.parse(JSON.stringify(packKnowledge(knowledge))));
  expect(travelled).toEqual(knowledge);
});

test('what the worker fetches stays within 350 KB gzipped', () => {
  const { knowledge } = compileKnowledge();
  const bytes = gzipSync(JSON.stringify(packKnowledge(knowledge)), { level: 9 }).length;
  expect(bytes).toBeLessThanOrEqual(350 * 1024);
});
