package org.minutebook.layout;

import java.util.regex.Pattern;

/** What stands in the column that tells the rows of a table of actions apart. */
sealed interface RowKey {
    /** Whether a cell may stand in that column, whole or in part. */
    boolean fits(String cell);

    /**
     * Whether a row begins with a cell.
     *
     * @param before what stands last above it in the column, empty where nothing does
     */
    boolean begins(String cell, String before);

    /** Whether a cell is the committee's code, with the rest of the id below it. */
    default boolean isCode(String cell) {
        return false;
    }

    /**
     * Ids of a shape that is known.
     *
     * @param known those of the document
     */
    record Ids(RowIds known) implements RowKey {
        @Override
        public boolean fits(String cell) {
            return known.isOfColumn(cell);
        }

        @Override
        public boolean begins(String cell, String before) {
            return known.beginsInColumn(cell) && !known.isTail(before, cell);
        }

        @Override
        public boolean isCode(String cell) {
            return known.isCodeOfColumn(cell);
        }
    }

    /** The day on which an action was raised. */
    record Days() implements RowKey {
        @Override
        public boolean fits(String cell) {
            return CellChunk.isDate(cell);
        }

        @Override
        public boolean begins(String cell, String before) {
            return fits(cell);
        }
    }

    /** Numbers of a body that no profile knows, {@code QSC/24/31} or {@code A7}. */
    record Codes() implements RowKey {
        private static final Pattern CODE = Pattern.compile("(?=.*\\d)[\\p{Lu}\\d]+(?:[-/._ ]?[\\p{Lu}\\d]+){0,4}\\.?");
        private static final int LONGEST = 16;

        @Override
        public boolean fits(String cell) {
            return cell.length() <= LONGEST && CODE.matcher(cell).matches();
        }

        @Override
        public boolean begins(String cell, String before) {
            return fits(cell);
        }
    }
}
