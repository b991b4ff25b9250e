/** How Chinese characters are typed on a Latin keyboard. */
export interface Pinyin {
  /** Loads the readings; from then on each character is looked up at once. */
  open(): Promise<ReadingsOf>;
}

/** Every reading of one Chinese character, surnames' too, without tones and with v for ü; of all else none. */
export type ReadingsOf = (character: string) => readonly string[];
