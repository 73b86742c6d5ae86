// What readers turn to when they need help or a word explained, as types. Knows no record.

/** A line that answers, as its row in the vocabulary says. */
export type HelpLine = {
  id: string;
  name: string;
  who: string;
  nation: string;
  phone: string;
  /** Ways to reach it without speaking. */
  text_relay_or_chat: string;
  url: string;
  hours: string;
  checked: string;
  /** What was opened to check it, in our words. */
  checked_how: string;
};

/** A term of art, its short form or "", and what it means. */
export type Term = { term: string; short: string; meaning: string };
