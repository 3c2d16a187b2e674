import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportAs } from '../../../src/timeline/export/forms';
import { timelineOf } from '../../../src/timeline/model';
import { PLAIN_VIEW } from '../../../src/timeline/rows';
import { published, sochiTalks } from '../../stories/sochi-talks';

test('every field of the data file is described', () => {
  const description = readFileSync('docs/timeline-json.md', 'utf8');
  const story = { title: 'T', byline: 'B', site: 'S', url: 'https://a.example/', language: 'en', published };
  const view = { ...PLAIN_VIEW, terms: true };
  const data = JSON.parse(
    exportAs('json', timelineOf(sochiTalks.annotations, published), view, story, published).content,
  );
  const fields = [data, data.story, ...data.entries].flatMap((part) => Object.keys(part));
  expect(new Set(fields).size).toBeGreaterThan(18);
  for (const field of new Set(fields)) expect(description).toContain(`\`${field}\``);
});
