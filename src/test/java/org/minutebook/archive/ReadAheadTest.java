package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minutebook.model.StoreException;

class ReadAheadTest {
    @Test
    void handsOnInOrder() {
        List<Integer> all = IntStream.range(0, 1000).boxed().toList();
        List<String> taken = new ArrayList<>();
        ReadAhead.each(all, _ -> 1, number -> number % 7 == 0 ? slow(number) : "read " + number, taken::add);
        assertThat(taken).isEqualTo(all.stream().map(number -> "read " + number).toList());
    }

    private static String slow(int number) {
        String digits = BigInteger.TWO.pow(100_000).toString();
        return "read " + number + digits.substring(digits.length());
    }

    @Test
    void goesOnReadingWhileOneIsWritten() {
        CountDownLatch secondIsRead = new CountDownLatch(1);
        Function<Integer, Integer> read = number -> {
            if (number == 1) {
                secondIsRead.countDown();
            }
            return number;
        };
        List<Integer> taken = new ArrayList<>();
        ReadAhead.each(List.of(0, 1), _ -> 1, read, number -> {
            await(secondIsRead);
            taken.add(number);
        });
        assertThat(taken).containsExactly(0, 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void holdsNoMoreThanItMay() {
        long whole = ReadAhead.BYTES;
        List<Long> sizes = List.of(whole / 2, whole / 2, whole / 2, 3 * whole, 1L, 2L, whole, whole / 3, 4 * whole, 5L);
        AtomicLong held = new AtomicLong();
        AtomicLong most = new AtomicLong();
        ReadAhead.each(
                sizes,
                size -> size,
                size -> {
                    long now = held.addAndGet(size);
                    if (now != size) {
                        most.accumulateAndGet(now, Math::max);
                    }
                    return size;
                },
                size -> held.addAndGet(-size));
        assertThat(held).hasValue(0);
        assertThat(most).hasValueLessThanOrEqualTo(whole);
    }

    @Test
    void holdsNoMoreDocumentsThanItMay() {
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ReadAhead.each(
                IntStream.range(0, 500).boxed().toList(),
                _ -> 1,
                _ -> most.accumulateAndGet(held.incrementAndGet(), Math::max),
                _ -> held.decrementAndGet());
        assertThat(most).hasValueLessThanOrEqualTo(ReadAhead.DOCUMENTS);
    }

    @Test
    void aFaultIsToldInItsTurnAndEndsIt() {
        List<Integer> taken = new ArrayList<>();
        Function<Integer, Integer> read = number -> {
            if (number == 3) {
                throw new StoreException("the fourth can't be read", null);
            }
            return number;
        };
        assertThatThrownBy(() -> ReadAhead.each(IntStream.range(0, 200).boxed().toList(), _ -> 1, read, taken::add))
                .isInstanceOf(StoreException.class)
                .hasMessage("the fourth can't be read");
        assertThat(taken).containsExactly(0, 1, 2);
    }

    @Test
    void whatCantBeWrittenEndsIt() {
        assertThatThrownBy(() -> ReadAhead.each(List.of(1, 2, 3), _ -> 1, number -> number, number -> {
                    throw new StoreException("no room", null);
                }))
                .isInstanceOf(StoreException.class)
                .hasMessage("no room");
    }
}
