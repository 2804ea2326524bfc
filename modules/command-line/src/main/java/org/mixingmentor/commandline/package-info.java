/**
 * Takes the words of a command line and gives what the engine answers: documents on standard output, progress and
 * sentences on standard error, an exit code (0 done, 1 failed, 2 usage). One class a command; a command parses, calls
 * the engine and prints, and computes nothing itself. Hides picocli and the forms of the output.
 */
package org.mixingmentor.commandline;
