import { spellName, type PinyinReadings } from './pinyin-readings';

const readings: PinyinReadings = {
  byCharacter: new Map([
    ['重', 'zhong'],
    ['庆', 'qing'],
    ['北', 'bei'],
    ['六', 'liu'],
    ['安', 'an'],
    ['县', 'xian'],
    ['𬭚', 'chun'],
  ]),
  byWord: new Map([
    ['重庆', ['chong', 'qing']],
    ['六安', ['lu', 'an']],
    ['六安县', ['liu', 'an', 'xian']],
  ]),
};
const spell = (text: string): string | undefined => spellName(text, readings)?.syllables.join(' ');

describe('spellName', () => {
  it('reads character by character', () => expect(spell('重北安')).toBe('zhong bei an'));

  it('reads words before characters, wherever they stand', () => {
    expect(spell('重庆北')).toBe('chong qing bei');
    expect(spell('北重庆')).toBe('bei chong qing');
    expect(spell('重重庆')).toBe('zhong chong qing');
    expect(spell('六安')).toBe('lu an');
  });

  it('prefers the longest word', () => expect(spell('六安县')).toBe('liu an xian'));

  it('gives one syllable to a character outside the basic plane', () =>
    expect(spell('北𬭚')).toBe('bei chun'));

  it('says so where a character has no reading', () => {
    expect(spell('重庆站')).toBeUndefined();
    expect(spell('站')).toBeUndefined();
  });

  it('spells nothing as nothing', () => expect(spell('')).toBe(''));
});
