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

    Provenance stated(Text text) {
        return Provenance.stated(evidence(text));
    }
}
