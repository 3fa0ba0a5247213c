/**
 * How well and how fast minutes are read: {@code minutebook bench}.
 *
 * <p>{@link org.minutebook.bench.ReadingBench} invents minutes, prints them in every look, reads them again and compares
 * what was read with what is known to stand on the page. Facts are counted in slots: every attribute of every row is one,
 * and a slot is right when it equals the other, texts when they are alike ({@code Score}, {@code Alike}). From the slots
 * come precision, recall and F1 of each section. Speed is told as megabytes a second on one core, always beside what a
 * plain pass over the same bytes takes in the same run, since a bare number says more about the machine than about the
 * reader.
 *
 * <p>{@link org.minutebook.bench.SearchBench} indexes generated minutes and searches them over HTTP, turn by turn with the
 * least that does the same: Lucene and one route of Javalin ({@code BareIndex}, {@code BareServer}).
 *
 * <p>{@link org.minutebook.bench.GraphBench} writes generated minutes into a graph and asks for chains over HTTP, beside a
 * driver that writes the same elements by MERGE and asks with one statement ({@code BareGraph}, {@code ChainSpeed}).
 *
 * <p>Numbers are reported, never asserted.
 *
 * <p>Imports {@code generate}, which makes the minutes, {@code archive}, whose reader is measured, {@code search}, {@code
 * http} and what they stand on, which are measured too, and {@code model}.
 */
@NullMarked
package org.minutebook.bench;

import org.jspecify.annotations.NullMarked;
