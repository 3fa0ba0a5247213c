/**
 * From blocks to minutes. {@link org.minutebook.parse.MinutesReader#read} is pure: a document's text in, {@link
 * org.minutebook.model.Minutes} out, no I/O and no clock.
 *
 * <p>The agenda is found first and cuts the blocks into front matter and items. Then each part has a reader that knows
 * one construct: front matter, attendance, rows of the actions table, ACTION paragraphs, resolutions, abbreviations,
 * what is announced at the end. Small recognisers (ids, dates, names) serve them all. Whatever differs between
 * committees is data: a {@link org.minutebook.parse.Profile} in YAML.
 *
 * <p>Imports {@code model}, {@code layout}, {@code source} (the text that evidence is cut from) and a YAML reader.
 */
@NullMarked
package org.minutebook.parse;

import org.jspecify.annotations.NullMarked;
