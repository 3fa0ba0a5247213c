package org.minutebook.model;

/**
 * An agenda item or sub-item.
 *
 * @param number {@code 4} or {@code 4.1}
 * @param title without its number
 * @param source the heading
 */
public record AgendaItem(String number, String title, Provenance source) {
    /** The number of the top-level item that this is, or is part of. */
    public String topNumber() {
        return topNumber(number);
    }

    /** The number of the item that one of this number belongs to, {@code 4} for {@code 4.5}. */
    public static String topNumber(String number) {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, dot);
    }
}
