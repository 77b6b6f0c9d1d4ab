/** Words for people in both languages of the kiosk; the clauses of the plan themselves stay Chinese. */
export interface LocalText {
  readonly 'zh-CN': string;
  readonly en: string;
}
