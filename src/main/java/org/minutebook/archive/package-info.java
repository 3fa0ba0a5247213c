/**
 * The whole: documents in, answers out. {@link org.minutebook.archive.Archive} is the only door that the faces (HTTP,
 * web page, terminal) know, and this package the only one that knows both stores.
 *
 * <p>Adding a document: read it, while those before it are written ({@code ReadAhead}), keep its bytes, write its facts to
 * the graph, in one transaction with those of others that wait ({@code Batches}), write its units to the index, commit the
 * index with the last sequence number ({@code IndexSync}). A document is told to be added once the graph has it. Whatever a
 * crash leaves undone after the graph's transaction is finished on opening, because the graph's sequence then is ahead of
 * the index's.
 *
 * <p>What people correct is kept beside the documents ({@code Corrections}) and applied to what each document says before it
 * is written ({@code Corrected}), so that it holds for all that comes and through a rebuild.
 *
 * <p>Imports {@code model}, {@code source}, {@code layout}, {@code parse}, {@code compare}, {@code graph}, {@code search} and
 * {@code json}.
 */
@NullMarked
package org.minutebook.archive;

import org.jspecify.annotations.NullMarked;
