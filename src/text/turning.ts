/** Characters that turn the direction of writing, as they stand in a class of a pattern. */
export const TURNING = "\\u202a-\\u202e\\u2066-\\u2069";
