package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Classification;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;

/**
 * A document in the archive.
 *
 * @param name the file's name when it was added
 * @param origin where it was read from, an absolute path or an address
 * @param mediaType as detected from its content
 * @param size of its bytes
 * @param sequence the archive's count of changes when it was added
 * @param meeting that it records, null where it was kept but is no minutes
 * @param current whether it is the document that speaks for its meeting: a final wins over a draft, a later one over
 *     an earlier one
 * @param diagnostics what its reader could not make sense of
 */
public record DocumentSummary(
        DocumentId id,
        String name,
        String origin,
        String mediaType,
        long size,
        long sequence,
        @Nullable MeetingId meeting,
        @Nullable Version version,
        @Nullable Classification classification,
        boolean current,
        List<Diagnostic> diagnostics) {
    public DocumentSummary {
        diagnostics = List.copyOf(diagnostics);
    }
}
