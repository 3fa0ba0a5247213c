/**
 * The graph of what minutes say, in Neo4j: who raised which action when, what took its place, what became of it, and how
 * a topic came back from meeting to meeting.
 *
 * <p>{@link org.minutebook.graph.MeetingGraph} is all that others see. {@code graph-schema/README.md} draws the nodes
 * and edges and says why they are so; the files beside it are run in order when a graph is opened ({@code Schema}).
 *
 * <p><b>Writing.</b> Some documents change in one transaction ({@code Change}): their old facts go ({@code Facts}), the new
 * ones come, all of a kind together ({@code Documents}, {@code Attending}, {@code Recording}, {@code References}), and what
 * follows from them is put right: which document speaks for a meeting ({@code Standing}), the row of meetings ({@code
 * Succession}) and how each touched action stands now ({@code Restating}). Afterwards {@code Changes} tells what readers may
 * see differently.
 *
 * <p><b>Reading.</b> Every question is one statement, or two, whose rows plain records make sense of: {@code Life} and
 * {@code Targets} work out an action's status and slips, {@code Supersession} where a chain ends and whether it loops,
 * {@code Timeline} the order of a topic. Those need no database and are tested without one.
 *
 * <p><b>The server.</b> All access is by the official driver over Bolt. {@code RemoteConnection} talks to someone else's
 * Neo4j. {@code EmbeddedConnection} shares one in the data folder: whoever gets the folder's lock ({@code ServerFolder})
 * runs it and publishes its address, the others join, and when its process ends the next caller runs it on. Only {@code
 * EmbeddedServer} knows Neo4j's own classes. A failure is a {@link org.minutebook.model.StoreException} with a sentence
 * for the user, a {@link org.minutebook.model.RefusedException} where the fault is with what was to be written.
 *
 * <p>Imports {@code model}; outside the JDK the Neo4j driver, neo4j-migrations and Neo4j.
 */
@NullMarked
package org.minutebook.graph;

import org.jspecify.annotations.NullMarked;
