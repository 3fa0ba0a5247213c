package org.minutebook.parse;

import org.minutebook.layout.Text;
import org.minutebook.model.Evidence;
import org.minutebook.model.Provenance;
import org.minutebook.source.DocumentText;

/** The document that is being read, with what all readers of its parts need. */
record Page(DocumentText document, Profile profile, Ids ids) {
    Evidence evidence(Text text) {
        return document.evidence(text.start(), text.end());
    }

    /** Whether Markdown or HTML marks just these characters as bold. */
    boolean isBold(Text text, int from, int to) {
        String whole = document.text();
        int start = text.at(from);
        int end = text.at(to - 1) + 1;
        boolean opened = whole.startsWith("**", start - 2) || whole.startsWith("__", start - 2);
        return opened && (whole.startsWith("**", end) || whole.startsWith("__", end));
    }

    Provenance stated(Text text) {
        return Provenance.stated(evidence(text));
    }
}
