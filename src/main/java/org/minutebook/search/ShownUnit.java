package org.minutebook.search;

import java.util.List;
import org.minutebook.model.Evidence;
import org.minutebook.model.answer.Hit;

/**
 * What the index keeps to show a hit: the hit itself and the place of each paragraph. {@link ShownWriter} and {@link
 * ShownReader} know its form.
 *
 * @param hit without score and snippets
 * @param places in the order of the text
 */
record ShownUnit(Hit hit, List<Place> places) {
    /**
     * Where a paragraph stands.
     *
     * @param offset of its first character in the unit's text
     */
    record Place(int offset, Evidence evidence) {}

    ShownUnit {
        places = List.copyOf(places);
    }

    /** The place of the paragraph that the character at the offset belongs to. */
    Evidence placeOf(int offset) {
        Evidence found = hit.evidence();
        for (Place place : places) {
            if (place.offset > offset) {
                break;
            }
            found = place.evidence;
        }
        return found;
    }
}
