/**
 * From text to blocks: headings, paragraphs, list items and table rows, whatever the page looked like.
 *
 * <p>Where the format says how a document is built, {@code PartsReader} takes its word: rows of tables come with the label
 * of a merged cell in each, and what a page's end cut is put together ({@code TableRows}). Else {@link
 * org.minutebook.layout.Layout#read} picks a reader for the look of the text: {@code MarkdownReader} for
 * Markdown with pipe or tab tables, {@code PlainTextReader} for text out of a PDF or an OCR program, where paragraphs,
 * lists and table rows have to be put together again from lines. Running heads, page numbers, classification banners
 * and logo litter are left out on the way. Every block is a {@link org.minutebook.layout.Text}, which knows for each
 * character where it stands in the document.
 *
 * <p>Knows the shapes of dates and of ids such as {@code 34xx/01}, which tell a torn row from prose, but nothing of
 * committees. Imports {@code model} and {@code source}.
 */
@NullMarked
package org.minutebook.layout;

import org.jspecify.annotations.NullMarked;
