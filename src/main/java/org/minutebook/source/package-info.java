/**
 * From bytes on a disk to text: finds documents, keeps their bytes and decodes them.
 *
 * <p>{@link org.minutebook.source.DocumentReader} turns bytes into a {@link org.minutebook.source.DocumentText}, the
 * text that every offset in Minutebook counts in; it is never changed afterwards. {@link
 * org.minutebook.source.DocumentStore} keeps the bytes under their SHA-256, so that all else can be rebuilt. What can't
 * be read is a {@link org.minutebook.source.UnreadableException} that says why in a sentence.
 *
 * <p>Imports {@code model}.
 */
@NullMarked
package org.minutebook.source;

import org.jspecify.annotations.NullMarked;
