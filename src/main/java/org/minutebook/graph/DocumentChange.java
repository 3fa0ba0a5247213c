package org.minutebook.graph;

import java.util.List;
import java.util.UUID;
import org.minutebook.json.Json;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;

/** What becomes of one document, and as which change of the archive it does. */
public sealed interface DocumentChange {
    DocumentId id();

    /** Later changes have higher ones. */
    long sequence();

    /**
     * It says this, in place of all that it said before.
     *
     * @param digest differs where anything differs in the minutes, and is the same for the same whenever they are read
     */
    record Put(DocumentEntry document, Minutes minutes, String digest, long sequence) implements DocumentChange {
        public Put(DocumentEntry document, Minutes minutes, long sequence) {
            this(document, minutes, UUID.nameUUIDFromBytes(Json.bytes(minutes)).toString(), sequence);
        }

        @Override
        public DocumentId id() {
            return document.id();
        }
    }

    /** It is no minutes; that it is there is kept note of. */
    record Note(DocumentEntry document, List<Diagnostic> diagnostics, long sequence) implements DocumentChange {
        public Note {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public DocumentId id() {
            return document.id();
        }
    }

    /** It is gone: what it says is taken back, and nothing that another one says too. */
    record Withdraw(DocumentId id, long sequence) implements DocumentChange {}
}
