/** Why nothing could be read, as a word that the page has a sentence for. */
export class Unreadable extends Error {
  constructor(reason, detail = "") {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}
