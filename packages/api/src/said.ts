/** The exit code of a program that has said in both languages why it cannot go on: nobody need add to it. */
export const SAID = 3
