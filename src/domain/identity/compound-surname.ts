/** Chinese surnames of two characters that are in use (百家姓 and 公安部's name reports). */
const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 上官 皇甫 令狐 诸葛 司马 司徒 司空 司寇 申屠 夏侯 尉迟 慕容 宇文 长孙 端木 东方 东郭 东门 南宫 西门 公孙 ' +
    '公冶 公羊 公西 公良 轩辕 独孤 呼延 赫连 澹台 淳于 单于 太叔 太史 闻人 钟离 濮阳 鲜于 闾丘 万俟 仲孙 叔孙 宗政 ' +
    '百里 羊舌 梁丘 左丘 谷梁 乐正 漆雕 颛孙 巫马 亓官 子车 宰父 夹谷 段干 拓跋 第五 纳兰 完颜 微生 壤驷 南门 欧侯'
  ).split(' '),
);

/** The surname of a Han name: two characters where they are a known compound and a given name follows, else one. */
export const surnameOf = (name: string): string => {
  const characters = [...name];
  const two = characters.slice(0, 2).join('');
  return characters.length > 2 && compoundSurnames.has(two) ? two : characters.slice(0, 1).join('');
};
