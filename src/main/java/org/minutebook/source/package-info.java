/**
 * From bytes on a disk to text: finds documents, keeps their bytes and reads them.
 *
 * <p>{@link org.minutebook.source.DocumentReader} turns bytes into a {@link org.minutebook.source.DocumentText}, the
 * text that every offset in Minutebook counts in; it is never changed afterwards. {@code FileType} tells by the bytes
 * what a file is. Text is only decoded ({@code TextDecoder}). All other formats are written anew as a text by a {@code
 * Manuscript}: a line for each paragraph, tabs between the cells of a row, form feeds between pages; and what the format
 * knows of headings, lists and tables goes along as {@link org.minutebook.source.Part}s, which point into the text.
 *
 * <ul>
 *   <li>Word: {@code DocxReader}, over {@code DocxPackage} (zip and XML), {@code DocxStyles}, {@code DocxNumbering}, {@code
 *       DocxBody}
 *   <li>HTML: {@code HtmlReader}, {@code HtmlBlocks}, {@code HtmlTable}
 *   <li>print, from the text layer of a PDF ({@code PdfReader}) or through the OCR program ({@code Tesseract}): {@code
 *       PrintedPage}s of words and lines with their places, from which {@code PrintReader} makes tables ({@code
 *       RuledTable} by frames, {@code OpenTable} by columns), paragraphs, and what every page repeats
 * </ul>
 *
 * <p>Limits on size, pages and time ({@code Deadline}) see to it that no file keeps a reader for ever. {@link
 * org.minutebook.source.DocumentStore} keeps the bytes under their SHA-256, so that all else can be rebuilt. What can't
 * be read is a {@link org.minutebook.source.UnreadableException} that says why in a sentence.
 *
 * <p>Imports {@code model}, Tika (detection), PDFBox, jsoup, and the JDK's XML and image readers.
 */
@NullMarked
package org.minutebook.source;

import org.jspecify.annotations.NullMarked;
