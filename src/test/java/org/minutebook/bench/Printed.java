package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Gold;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.model.Minutes;

/** One meeting out of an invented life, in one look. Its text is the command that makes it again, and the file. */
record Printed(Paper paper, long seed, int meetings, Look look) {
    private static final Reader READER = new Reader();
    private static final int LONGEST_LIFE = 12;

    /** The last meeting of any committee's life of up to a year, in one of the looks. */
    static Arbitrary<Printed> inOneOf(Look... looks) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000),
                        Arbitraries.integers().between(1, LONGEST_LIFE),
                        Arbitraries.of(looks))
                .as(Printed::of)
                .dontShrink()
                .withoutEdgeCases();
    }

    static Arbitrary<Printed> inAnyLook() {
        return inOneOf(Look.values());
    }

    static Arbitrary<Printed> inAnyTextLook() {
        return inOneOf(Arrays.stream(Look.values()).filter(Look::isText).toArray(Look[]::new));
    }

    /** The last of so many meetings. */
    static Printed of(long seed, int meetings, Look look) {
        return new Printed(Committee.invent(meetings, seed).papers().getLast(), seed, meetings, look);
    }

    Printed in(Look other) {
        return new Printed(paper, seed, meetings, other);
    }

    String name() {
        return paper.name() + look.ending();
    }

    byte[] bytes() {
        return look.print(paper, seed);
    }

    Gold gold() {
        return look.gold(paper, seed);
    }

    Reader.Read read() {
        return read(name(), bytes());
    }

    static Reader.Read read(String name, byte[] bytes) {
        try {
            return READER.read(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }

    Minutes minutes() {
        return read().minutes();
    }

    @Override
    public String toString() {
        return "%s of 'minutebook generate --meetings %d --seed %d --look %s'".formatted(name(), meetings, seed, look);
    }
}
