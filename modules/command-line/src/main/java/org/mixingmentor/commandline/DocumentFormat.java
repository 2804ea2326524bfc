package org.mixingmentor.commandline;

/** How a command prints its answer: for people, or as one JSON document and nothing else on standard output. */
enum DocumentFormat {
    TEXT,
    JSON
}
