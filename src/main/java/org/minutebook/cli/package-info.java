/**
 * The command line, and the one page of constructors that wires the program: {@link org.minutebook.cli.Main}.
 *
 * <p>Each command is a class. A command asks for what it needs in its constructor, prints to a {@code Screen} and
 * returns an exit code: 0 done, 1 some inputs failed, 2 wrong usage, 3 the store can't be opened. Whatever escapes a
 * command is translated in one place, {@code Failures}, to a sentence on standard error and such a code. What is
 * printed for people goes through a {@code Sheet}, which wraps to the terminal and drops colours where nobody sees
 * them; {@code --json} prints what the API answers.
 *
 * <p>Imports all other packages; picocli and the progress bar.
 */
@NullMarked
package org.minutebook.cli;

import org.jspecify.annotations.NullMarked;
