package org.minutebook.graph;

import org.minutebook.model.DocumentId;

/**
 * A document as it came in, before anything was read from it.
 *
 * @param name the file's name
 * @param origin where it was read from, an absolute path or an address
 * @param mediaType as detected from its content
 * @param size of its bytes
 */
public record DocumentEntry(DocumentId id, String name, String origin, String mediaType, long size) {}
