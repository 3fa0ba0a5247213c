package org.minutebook.graph;

/** What every meeting graph does, wherever its Neo4j runs. */
interface MeetingGraphContract
        extends WritingContract,
                BatchContract,
                MeetingContract,
                ActionContract,
                ChainContract,
                AsOfContract,
                EntityContract,
                ExportContract {}
