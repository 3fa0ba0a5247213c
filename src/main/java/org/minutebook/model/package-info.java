/**
 * What minutes say, as immutable values: the floor that every other package stands on.
 *
 * <p>A {@link org.minutebook.model.Minutes} is one document read. Every row in it carries {@link
 * org.minutebook.model.Evidence}: the place on the page that says so, whether the page states it or it was inferred,
 * and how sure the reading is. Records check their values when they are made, so a wrong one cannot be passed on.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package org.minutebook.model;

import org.jspecify.annotations.NullMarked;
