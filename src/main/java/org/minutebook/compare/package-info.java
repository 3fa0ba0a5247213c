/**
 * Two readings of one meeting, and what differs between them. {@link org.minutebook.compare.Comparison#of} is pure: two
 * {@link org.minutebook.model.Minutes} in, lists of {@link org.minutebook.model.answer.Difference} out.
 *
 * <p>Both are taken apart into facts ({@link org.minutebook.compare.Fact}). Facts that are certainly the same thing pair
 * by their key, the rest by the words that they share; what is left over came or went. Pairs are compared word by word.
 *
 * <p>{@link org.minutebook.compare.NameLikeness} tells whether two names may be one that is spelled in two ways.
 *
 * <p>Imports {@code model}.
 */
@NullMarked
package org.minutebook.compare;

import org.jspecify.annotations.NullMarked;
