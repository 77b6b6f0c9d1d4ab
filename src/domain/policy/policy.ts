/** One season's plan as data. Its full shape comes with the policy file. */
export interface Policy {
  readonly id: string;
  readonly version: number;
}
