/**
 * What is asked of the archive and what it answers, as immutable values: the shapes that the stores fill and every face shows. Component names
 * are the field names of the JSON contract; a null component is left out of it.
 *
 * <p>Imports {@code model} only.
 */
@NullMarked
package org.minutebook.model.answer;

import org.jspecify.annotations.NullMarked;
