package org.minutebook.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query's text into lexemes. Every text can be cut. */
final class Lexer {
    private static final String QUOTES = "\"“”„‟«»";
    private static final int MAX_NUMBER_DIGITS = 3;

    private final String text;
    private final List<String> notes;
    private final List<Lexeme> out = new ArrayList<>();
    private int at;

    Lexer(String text, List<String> notes) {
        this.text = text;
        this.notes = notes;
    }

    /** Whether the character can stand in a run of text. */
    static boolean inWord(char c) {
        return !isGap(c) && QUOTES.indexOf(c) < 0 && c != '(' && c != ')' && c != '|';
    }

    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    List<Lexeme> lexemes() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isGap(c)) {
                at++;
            } else if (c == '(' || c == ')' || c == '|') {
                at++;
                out.add(c == '(' ? new Lexeme.Open() : c == '|' ? new Lexeme.Either() : new Lexeme.Close(tilde()));
            } else if (QUOTES.indexOf(c) >= 0) {
                quote("");
            } else if (c == '-' || c == '+') {
                sign();
            } else {
                run();
            }
        }
        return out;
    }

    private void sign() {
        boolean minus = false;
        while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            minus |= text.charAt(at++) == '-';
        }
        if (at < text.length() && !isGap(text.charAt(at))) {
            out.add(minus ? new Lexeme.Minus() : new Lexeme.Plus());
        }
    }

    private void quote(String field) {
        int end = at + 1;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            notes.add("A quote is opened but never closed: what follows it is read as plain words.");
            if (!field.isEmpty()) {
                out.add(new Lexeme.Text(field));
            }
            at++;
            return;
        }
        String quoted = text.substring(at + 1, end);
        at = end + 1;
        out.add(new Lexeme.Quote(field, quoted, tilde()));
    }

    private void run() {
        int start = at;
        while (at < text.length() && inWord(text.charAt(at))) {
            at++;
        }
        String run = text.substring(start, at);
        if (run.endsWith(":") && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
            quote(run);
        } else if (run.equals("OR")) {
            out.add(new Lexeme.Either());
        } else if (run.equals("NOT")) {
            out.add(new Lexeme.Minus());
        } else if (!run.equals("AND")) {
            out.add(new Lexeme.Text(run));
        }
    }

    /** The number after a tilde; 0 where there is none. */
    private int tilde() {
        if (at >= text.length() || text.charAt(at) != '~') {
            return 0;
        }
        int start = ++at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        String digits = text.substring(start, Math.min(at, start + MAX_NUMBER_DIGITS));
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
