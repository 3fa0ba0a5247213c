package org.minutebook.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;

/**
 * What became of one file.
 *
 * @param meeting that it records, null where it failed
 * @param detail one line for the summary: what was read, or why it failed and what to do
 */
public record IngestResult(
        Path path, Outcome outcome, @Nullable MeetingId meeting, String detail) {
    /** How it ended. */
    public enum Outcome {
        ADDED,
        /** Took the place of what the same path held before. */
        REPLACED,
        /** Read again from its kept bytes. */
        REBUILT,
        /** The archive holds these bytes already. */
        UNCHANGED,
        FAILED
    }
}
