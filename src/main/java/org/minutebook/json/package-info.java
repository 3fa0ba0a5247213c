/**
 * The one JSON form of everything that leaves or enters the program: what {@code parse} prints, what the HTTP routes
 * answer and what {@code --json} shows are written by the same {@link org.minutebook.json.Json}.
 *
 * <p>The records of the model know nothing of JSON. Their form is decided here, in three ways:
 *
 * <ul>
 *   <li>by rules for all: ids are strings, constants are lower case with hyphens ({@code relates-to}), dates are ISO,
 *       times have no seconds, a null component is left out;
 *   <li>by mix-ins, where a record's component has another name in JSON, lies flat in its row, or is left out when it
 *       is false or empty ({@link org.minutebook.json.RowShapes}, {@link org.minutebook.json.AnswerShapes});
 *   <li>by a record of its own, where the form is another one altogether ({@code MeetingShape}, {@code ActionLifeShape},
 *       {@code MeetingDetailShape}).
 * </ul>
 *
 * <p>Minutes can be read back: what is written and read again is equal. Answers are only written.
 *
 * <p>Imports {@code model} and {@code model.answer}; Jackson stays inside.
 */
@NullMarked
package org.minutebook.json;

import org.jspecify.annotations.NullMarked;
