package org.minutebook.model.answer;

/** How an action is known. */
public enum Known {
    /** Its own ACTION paragraph was read. */
    RAISED,
    /** Seen in an actions table. */
    TABLED,
    /** Only cited. */
    MENTIONED
}
