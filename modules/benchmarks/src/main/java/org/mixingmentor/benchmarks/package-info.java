/**
 * Takes the engine and synthetic sound, and gives what each step of the path costs, as JMH measures it. Two benchmarks of
 * one class are to be read as a ratio within one run: a machine's speed cancels out. Hides nothing, ships nowhere.
 */
package org.mixingmentor.benchmarks;
