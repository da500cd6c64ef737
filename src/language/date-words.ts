/** Words of dates in languages that have no folder of their own, whose dates are read all the same. */
export const dateWords = {
  /** Between a day and its time: Danish, Finnish, Polish, Dutch, Russian. */
  atTime: `
    kl
    kl.
    klo
    o
    om
    в
  `,
  /** Behind a time: Dutch. */
  afterTime: "u",
  /** Behind the number of a day: Swedish. */
  ordinals: ":e",
};
