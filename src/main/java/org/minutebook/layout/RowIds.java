package org.minutebook.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of actions of one document as its tables print them, whole or torn: {@code OPSG} on one line, {@code 53x/CO} and
 * {@code NF01} on others.
 */
final class RowIds {
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 8;
    private static final int MOST_DIGITS = 3;

    /** No bracket closes behind an id of a row, as one does behind what a sentence refers to. */
    private static final String BEHIND = "(?![A-Za-z0-9/)])";

    private static final Pattern NUMBER = Pattern.compile(Shapes.NUMBER + BEHIND);
    private static final Pattern WHOLE =
            Pattern.compile("(?:[A-Z]{2,8}[ _-]{0,2})?[0-9lIO]{1,4}[a-zX]{0,4}\\s?/\\s?[A-Z]{0,6}\\s?[0-9lIO]{1,3}");
    private static final Pattern TAIL = Pattern.compile("[A-Z]{0,6}\\d{1,3}");
    /** {@code 28/01}, {@code OPSG_34x/04}, {@code 53x/CONF01}, {@code A12}, {@code SALT-204}, which may be broken behind its sign. */
    private static final Pattern IN_COLUMN = Pattern.compile(
            "(?:[A-Z]{2,8}[ _-]?)?\\d{1,4}[a-zX]{0,4}(?:\\s?/\\s?[A-Z]{0,6}\\d{0,4})?\\.?|[A-Z]{1,3}-?\\d{1,4}|[A-Z]{2,8}\\d{0,4}-\\d{0,4}");

    private static final Pattern CODE_IN_COLUMN = Pattern.compile("[A-Z]{2,8}_?");
    private static final Pattern CUT_IN_COLUMN = Pattern.compile(".*/[A-Z]{0,6}|[A-Z]{2,8}\\d{0,4}-");
    /** A part of an id in a form of a committee's own. */
    private static final Pattern PART = Pattern.compile("(?=.*\\d)[\\w\\p{Punct}]{1,16}");

    private final IdForm form;
    private final String code;
    private final boolean usual;
    private final Pattern number;
    private final Pattern whole;

    private RowIds(IdForm form, String code) {
        this.form = form;
        this.code = code;
        this.usual = form.isUsual();
        this.number = usual ? NUMBER : Pattern.compile(form.number() + BEHIND);
        this.whole = usual ? WHOLE : form.id();
    }

    static RowIds of(List<Line> lines, IdForm form) {
        return new RowIds(form, form.code().isEmpty() ? commonCode(lines) : form.code());
    }

    /** These with a code that was found later. */
    RowIds with(String found) {
        return new RowIds(form, found);
    }

    /** What most ids begin with; empty where that isn't known. */
    String code() {
        return code;
    }

    /** Matches an id with or without its code. */
    Pattern whole() {
        return whole;
    }

    boolean areId(String value) {
        return whole.matcher(value).matches();
    }

    /** Cheap to tell: whether a text has a sign that all ids have. */
    boolean mayBeIn(Text text) {
        return text.mayHave(usual ? Sign.SLASH : Sign.DIGIT);
    }

    /** Whether it is the code alone, with or without what joins a number to it. */
    boolean isCode(String value) {
        return !code.isEmpty() && value.startsWith(code) && isOfSigns(value, code.length());
    }

    private static boolean isOfSigns(String value, int from) {
        return value.length() <= from + 1 && value.substring(from).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether two words are an id that was broken behind more than its code. */
    boolean areParts(String word, String next) {
        return !usual && word.startsWith(code) && areId(word + next);
    }

    /** Where the code ends that a line begins with, and what joins a number to it; 0 where it begins with none. */
    int codeEnd(String line) {
        int end = code.length();
        if (end == 0 || !line.startsWith(code)) {
            return 0;
        }
        boolean ends = line.length() == end || "_ |".indexOf(line.charAt(end)) >= 0;
        if (usual || ends) {
            return ends ? end : 0;
        }
        char behind = line.charAt(end);
        return Character.isDigit(behind) ? end : Character.isLetter(behind) ? 0 : end + 1;
    }

    /** Cheap to tell: whether a line begins with the code, or as numbers do. */
    boolean mayBegin(Text line) {
        return codeEnd(line.value()) > 0 || mayBeginNumber(line);
    }

    /** Whether a line and the next begin with an id, in one or in two pieces. */
    boolean begins(List<Line> lines, int i) {
        Text line = lines.get(i).text();
        if (numberEnd(line, false) > 0) {
            return true;
        }
        if (code.isEmpty() || !line.value().startsWith(code)) {
            return false;
        }
        Text rest = line.from(usual ? code.length() : codeEnd(line.value())).strip();
        return numberEnd(rest, true) > 0
                || (i + 1 < lines.size() && numberEnd(lines.get(i + 1).text(), false) > 0);
    }

    /**
     * Where the numbers of an id end that a line begins with, or the part of them that the line has; 0 where it begins with
     * none.
     *
     * @param coded whether the code stands before it
     */
    int numberEnd(Text line, boolean coded) {
        if (!mayBeginNumber(line)) {
            return 0;
        }
        int plain = usual ? IdForm.numbersEnd(line.value(), 0) : 0;
        if (plain > 0 && isDecided(line.value(), plain)) {
            return plain < line.value().length() && line.value().charAt(plain) == '/' ? 0 : plain;
        }
        Matcher m = number.matcher(line.value());
        if (m.lookingAt()) {
            return m.end();
        }
        String word = usual ? "" : firstWord(line.value());
        boolean alone = coded && word.length() == line.value().length();
        return (alone || isOpen(word)) && isWholeOrPart(number, word) ? word.length() : 0;
    }

    /** Whether what follows digits shows that they end there, or, a slash, that they are no id's. */
    private static boolean isDecided(String line, int end) {
        return end == line.length() || !(Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == ')');
    }

    private static String firstWord(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    /** Whether a sign is last, behind which narrow cells break ids. */
    private static boolean isOpen(String word) {
        return !word.isEmpty() && !Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }

    /** Cheap to tell: whether a digit, or what OCR takes for one, comes first, and a slash somewhere. */
    private boolean mayBeginNumber(Text line) {
        if (line.isEmpty() || !mayBeIn(line)) {
            return false;
        }
        return Shapes.isDigitLike(line.value().charAt(0));
    }

    /** Whether the rest of numbers is on the next line. */
    boolean isCut(String numbers) {
        return usual ? !endsInTwoDigits(numbers) : !number.matcher(numbers).matches();
    }

    /** As ids do: where one digit or none is last, the rest is on the next line. */
    private static boolean endsInTwoDigits(String numbers) {
        int last = numbers.length() - 1;
        return last > 0 && isDigit(numbers.charAt(last)) && isDigit(numbers.charAt(last - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where the rest of numbers ends that a line begins with, or one more part of them; 0 where it begins with none. */
    int restEnd(String numbers, String line) {
        String rest = usual ? line : firstWord(line);
        boolean is = usual ? TAIL.matcher(rest).matches() : isWholeOrPart(number, numbers + rest);
        return is ? rest.length() : 0;
    }

    /** Whether a word is the code and a part of the numbers, broken behind a sign. */
    boolean isPart(String word) {
        return !usual && word.startsWith(code) && isOpen(word) && !areId(word) && isWholeOrPart(whole, word);
    }

    private static boolean isWholeOrPart(Pattern pattern, String value) {
        Matcher m = pattern.matcher(value);
        return m.matches() || mayGoOn(m);
    }

    /** Whether only more could tell that it is none: the end of a line is not that of an id. */
    @SuppressWarnings("JdkObsolete")
    private static boolean mayGoOn(Matcher failed) {
        return failed.hitEnd();
    }

    /** Whether a cell of the column of ids has one, or the first part of one that goes on in the next line. */
    boolean beginsInColumn(String cell) {
        if (usual) {
            return IN_COLUMN.matcher(cell).matches();
        }
        return !cell.isEmpty()
                && !isCode(cell)
                && isWholeOrPart(whole, cell)
                && PART.matcher(cell).matches();
    }

    boolean isCodeOfColumn(String cell) {
        return usual ? CODE_IN_COLUMN.matcher(cell).matches() : isCode(cell);
    }

    /** Whether a cell of the column of ids has the rest of the id in the one before. */
    boolean isTail(String before, String cell) {
        return usual
                ? CUT_IN_COLUMN.matcher(before).matches() && TAIL.matcher(cell).matches()
                : !before.isEmpty() && !areId(before) && isWholeOrPart(whole, before + cell);
    }

    /** Whether a cell may be in the column of ids: one, or any part of one. */
    boolean isOfColumn(String cell) {
        return beginsInColumn(cell)
                || isCodeOfColumn(cell)
                || (usual ? TAIL : PART).matcher(cell).matches();
    }

    /** The committee's code that most ids of the document have; empty where there are no ids. */
    private static String commonCode(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            if (line.text().mayHave(Sign.DIGIT) && line.text().mayHave(Sign.CAPITALS)) {
                count(line.value(), counts);
            }
        }
        String common = "";
        int most = 0;
        for (Map.Entry<String, Integer> code : counts.entrySet()) {
            int count = code.getValue();
            if (count > most || (count == most && code.getKey().compareTo(common) > 0)) {
                common = code.getKey();
                most = count;
            }
        }
        return common;
    }

    /** Counts codes: two to eight capitals, a gap, which may be escaped, and one to three digits. */
    private static void count(String line, Map<String, Integer> counts) {
        boolean gap = false;
        for (int i = SHORTEST_CODE; i < line.length(); i++) {
            char c = line.charAt(i);
            if (gap && isDigit(c)) {
                count(line, i, counts);
            }
            gap = isGap(c);
        }
    }

    private static void count(String line, int number, Map<String, Integer> counts) {
        int end = number - 1;
        end -= isGap(line.charAt(end - 1)) ? 1 : 0;
        end -= end > 0 && line.charAt(end - 1) == '\\' ? 1 : 0;
        int start = end;
        while (start > 0 && line.charAt(start - 1) >= 'A' && line.charAt(start - 1) <= 'Z') {
            start--;
        }
        boolean word = start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1));
        if (word && end - start >= SHORTEST_CODE && end - start <= LONGEST_CODE && isNumber(line, number)) {
            counts.merge(line.substring(start, end), 1, Integer::sum);
        }
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '_';
    }

    /** Whether at most three digits stand here. */
    private static boolean isNumber(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isDigit(line.charAt(end)) && end - at <= MOST_DIGITS) {
            end++;
        }
        return end - at <= MOST_DIGITS;
    }
}
