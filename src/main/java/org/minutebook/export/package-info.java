/**
 * The whole graph as files that other programs read: {@link org.minutebook.export.Export} writes each of the {@link
 * org.minutebook.export.ExportFormat}s. Nothing here knows where the graph is; it comes element by element and is written as
 * it comes, in an order and a form that make equal content equal bytes.
 *
 * <p>Imports {@code model} and {@code json}.
 */
@NullMarked
package org.minutebook.export;

import org.jspecify.annotations.NullMarked;
