/** The same keys as a room of the English catalogue, each with a message in another language. */
export type Translated<Room> = {
  readonly [Key in keyof Room]: Room[Key] extends string ? string : Translated<Room[Key]>;
};
