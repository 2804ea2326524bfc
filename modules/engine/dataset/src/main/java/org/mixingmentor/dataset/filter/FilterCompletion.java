package org.mixingmentor.dataset.filter;

/**
 * A way to go on writing a filter line.
 *
 * @param insert what takes the place of the characters {@code start} to {@code end}
 * @param start index of the first character replaced
 * @param end index after the last
 * @param stems how many stems have that value; -1 for a field, which still needs one
 */
public record FilterCompletion(String insert, int start, int end, int stems) {}
