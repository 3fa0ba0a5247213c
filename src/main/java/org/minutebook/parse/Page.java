package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.layout.Text;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.Evidence;
import org.minutebook.model.Passage;
import org.minutebook.model.Provenance;
import org.minutebook.source.DocumentText;

/**
 * The document that is being read, with what all readers of its parts need.
 *
 * @param bold whether anything in it may be marked as bold
 */
record Page(DocumentText document, Profile profile, Ids ids, boolean bold) {
    private static final double INFERRED = 0.8;
    /** So much of the document stands for the whole where no place on it says what was inferred. */
    private static final int TOP = 80;

    Page(DocumentText document, Profile profile, Ids ids) {
        this(
                document,
                profile,
                ids,
                !document.bold().isEmpty()
                        || document.text().contains("**")
                        || document.text().contains("__"));
    }

    Evidence evidence(Text text) {
        return text.isStretchOf(document.text())
                ? document.evidence(text.start(), text.value())
                : document.evidence(text.earliest(), text.latest());
    }

    /** Whether just these characters are printed bold, or marked so by Markdown. */
    boolean isBold(Text text, int from, int to) {
        if (!bold) {
            return false;
        }
        String whole = document.text();
        int start = text.at(from);
        int end = text.at(to - 1) + 1;
        if (!whole.startsWith("**", start - 2) && !whole.startsWith("__", start - 2)) {
            return document.isBold(start, end);
        }
        return whole.startsWith("**", end) || whole.startsWith("__", end);
    }

    Provenance stated(Text text) {
        return Provenance.stated(evidence(text));
    }

    /** What no sentence states, concluded from this place. */
    Provenance inferred(Evidence evidence) {
        return Provenance.inferred(evidence, INFERRED);
    }

    Evidence top() {
        return document.evidence(0, Math.min(TOP, document.text().length()));
    }

    /** What the source had to say of the document. */
    List<Diagnostic> notices() {
        return document.notices().stream()
                .map(notice -> new Diagnostic(Diagnostic.Kind.SOURCE, notice, null))
                .toList();
    }

    /** All that can be searched: what stands unclaimed before the first item, then what the items say. */
    List<Passage> passages(List<Text> unclaimed, List<Prose> prose) {
        List<Passage> passages = new ArrayList<>(unclaimed.size() + prose.size());
        unclaimed.forEach(text -> passages.add(new Passage(null, text.value(), evidence(text))));
        for (Prose part : prose) {
            if (part.kind() != Prose.Kind.HEADING && !part.text().isEmpty()) {
                passages.add(new Passage(part.item(), part.value(), evidence(part.text())));
            }
        }
        return passages;
    }
}
