/**
 * Invents a committee, its meetings over many years and their minutes, for tests and benchmarks that need more minutes
 * than anyone would write, and need to know what each of them says.
 *
 * <p>{@link org.minutebook.generate.Committee#invent} plays a committee's life from a seed: who sits on it, what it is
 * busy with, which actions it raises, moves, splits, joins, closes and opens again. For each meeting that was minuted it
 * makes a {@link org.minutebook.generate.Paper}: what the page says, part by part, and the {@link
 * org.minutebook.generate.Gold}, the facts that a careful reader finds on it. Both are made in one go by a {@code Scribe},
 * so that they can't part: where the scribe puts an id, an abbreviation or a resolution on the page, it notes the fact.
 *
 * <p>A {@link org.minutebook.generate.Look} prints a paper as bytes: Markdown, text out of a PDF or an OCR program, a
 * Word document, a PDF. All looks of a paper say the same. The same seed always gives the same bytes.
 *
 * <p>The words are templates and lists in {@code src/main/resources/generate}: the Tide Gauge Forum and everything that it
 * talks about are invented. Text in angle brackets, as {@code <GRU>} or {@code <meeting:TGF_12|TGF_12>}, names something;
 * the scribe replaces it by what is printed.
 *
 * <p>Imports {@code model}, for the facts, and {@code json}, to write them. It must not know how minutes are read:
 * otherwise it would test the reader with the reader's own ideas.
 */
@NullMarked
package org.minutebook.generate;

import org.jspecify.annotations.NullMarked;
