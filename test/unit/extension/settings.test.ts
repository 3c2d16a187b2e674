import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, migratedSettings } from '../../../src/extension/settings';
import { withSite } from '../../../src/extension/site-list';

test('settings of other versions keep what is known and well formed, field by field', () => {
  expect(migratedSettings({ version: 0, textSize: 'XL', cardDelay: 'soon', gone: true })).toEqual({
    ...DEFAULT_SETTINGS,
    textSize: 'XL',
  });
  expect(migratedSettings({ version: 7, marks: 'first', where: 'nowhere' })).toEqual({
    ...DEFAULT_SETTINGS,
    marks: 'first',
  });
  for (const damaged of [undefined, null, 'x', [], 5]) expect(migratedSettings(damaged)).toEqual(DEFAULT_SETTINGS);
});

test('a site with nothing of its own is no longer listed', () => {
  const one = withSite({}, 'news.example', { off: true });
  expect(one).toEqual({ 'news.example': { off: true } });
  expect(withSite(one, 'news.example', { off: undefined })).toEqual({});
  expect(withSite(one, 'news.example', { textSize: 'LG' })).toEqual({ 'news.example': { off: true, textSize: 'LG' } });
});
