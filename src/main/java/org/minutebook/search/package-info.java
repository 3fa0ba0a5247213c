/**
 * Finds meetings, agenda items, actions, decisions and passages by their words, and says where on the page they stand.
 *
 * <p>A question goes this way:
 *
 * <ol>
 *   <li>{@link org.minutebook.search.Query#parse} reads any text as a tree of records; what can't be understood becomes
 *       plain words, with a note.
 *   <li>{@code Expansion} adds what is known of the minutes: abbreviations and their expansions, ids written with a gap.
 *       The answer prints the tree that comes of it as {@code understood}.
 *   <li>{@code LuceneQueries} turns each record into a query of Lucene's, in one switch. No text of a user's ever meets
 *       Lucene's own parser.
 *   <li>{@code Filters} narrow it down, {@code WeightedQuery} puts items and actions before decisions and passages.
 *   <li>Where that finds little, {@code Attempt} says what else will do, and {@code Spelling} what may have been meant.
 *   <li>{@code Snippets} marks the sentences that match, and {@code ShownReader} the place on the page of each.
 * </ol>
 *
 * <p>Minutes come in the other way: {@code MinutesUnits} and {@code ActionUnit} make units of them, {@code UnitDocument}
 * makes Lucene documents of units, and {@code MinutesTokenizer} cuts their text into words, each as it stands and
 * stemmed, ids and hyphened words whole as well. Passages are no units of their own, but are read out of the text that has them, by {@code
 * PassageReader}, where they are asked for. What the fields are is said in {@code index/}, whose version every
 * commit carries: {@link org.minutebook.search.SearchIndex#state} says whether an index can be used.
 *
 * <p>Imports {@code model} only; Lucene stays in here.
 */
@NullMarked
package org.minutebook.search;

import org.jspecify.annotations.NullMarked;
