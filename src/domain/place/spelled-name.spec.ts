import { fullPinyin, pinyinInitials, withEnding } from './spelled-name';
import { spelled } from './testing/station-rows';

describe('a spelled name', () => {
  const name = spelled('坪地彝族乡', 'ping di yi zu xiang');

  it('has its pinyin and its initials', () => {
    expect(fullPinyin(name)).toBe('pingdiyizuxiang');
    expect(pinyinInitials(name)).toBe('pdyzx');
    expect(fullPinyin({ text: '', syllables: [] })).toBe('');
  });

  it('takes another ending', () =>
    expect(withEnding(name, 2, spelled('乡', 'xiang'))).toEqual(
      spelled('坪地乡', 'ping di xiang'),
    ));
});
